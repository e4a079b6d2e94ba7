import type { Metadata } from 'next'
import { requirePerson } from '@/auth/require-person'
import { ButtonLink } from '@/components/button-link'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import type { Person, Role } from '@/domain/actor'
import type { DeskLine } from '@/operations/list-desk'
import { readWaiting, type Waiting } from '@/operations/read-waiting'
import { DeskLinesTable } from '../desk-lines-table'

export const metadata: Metadata = { title: 'Waiting for you', robots: { index: false } }

const listOf: Record<Role, string> = {
  vendor_member: '/desk',
  vendor_publisher: '/desk',
  government_reviewer: '/review',
  microsoft_reviewer: '/review',
  microsoft_admin: '/admin/documents',
}

function hrefFor(person: Person) {
  const list = listOf[person.role]
  return (line: DeskLine) => (person.role === 'microsoft_admin' ? null : `${list}/${line.documentId}`)
}

export default async function HomePage() {
  const person = await requirePerson('/home')
  const groups = (await readWaiting(person)).filter((group) => group.lines.length > 0)
  const files = listOf[person.role] === '/desk'
  return (
    <>
      <PageHeading title="Waiting for you" lede={`What needs ${person.name} next.`} actions={files && <ButtonLink href="/desk/new">New document</ButtonLink>} />
      {groups.length === 0 ? (
        <EmptyState title="Nothing waits for you" action={<a href={files ? '/desk/new' : listOf[person.role]}>{files ? 'Start a document' : 'See the whole list'}</a>}>
          {files ? 'Drafts, returned and accepted versions will be listed here.' : 'Submitted versions will be listed here.'}
        </EmptyState>
      ) : (
        groups.map((group, index) => <WaitingGroup key={group.label} id={`group-${index}`} group={group} person={person} />)
      )}
    </>
  )
}

function WaitingGroup({ id, group, person }: { id: string; group: Waiting; person: Person }) {
  return (
    <PageSection id={id} heading={group.label} note={group.hint}>
      <DeskLinesTable
        id={`${id}-table`}
        caption={group.label}
        captionHidden
        lines={group.lines}
        now={new Date()}
        hrefOf={hrefFor(person)}
        withOrganisation={listOf[person.role] !== '/desk'}
        withReviewClock={listOf[person.role] === '/review'}
      />
      {group.more && (
        <p>
          <a href={listOf[person.role]}>There are more: see the whole list</a>
        </p>
      )}
    </PageSection>
  )
}
