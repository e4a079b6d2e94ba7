import type { Metadata } from 'next'
import { requirePerson } from '@/auth/require-person'
import { ButtonLink } from '@/components/button-link'
import { ButtonRow } from '@/components/button-row'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import type { Person } from '@/domain/actor'
import { readWaiting, type Waiting } from '@/operations/read-waiting'
import { deskCountWords } from '../desk-count-words'
import { DeskLinesTable } from '../desk-lines-table'
import { HandedSections } from './handed-sections'
import { deskPlaces, type DeskPlace } from './desk-places'

export const metadata: Metadata = { title: 'Waiting for you', robots: { index: false } }

export default async function HomePage() {
  const person = await requirePerson('/home')
  const place = deskPlaces[person.role]
  const now = new Date()
  const groups = (await readWaiting(person, now)).filter((group) => group.lines.length > 0)
  return (
    <>
      <PageHeading
        title="Waiting for you"
        lede={groups.length === 0 ? undefined : place.lede}
        actions={place.files && <ButtonRow><ButtonLink href="/desk/new">New document</ButtonLink><ButtonLink variant="secondary" href="/desk/import">Import</ButtonLink></ButtonRow>}
      />
      <HandedSections person={person} />
      {groups.length === 0 && <Nothing person={person} place={place} />}
      {groups.map((group) => (
        <WaitingGroup key={group.state} group={group} place={place} now={now} />
      ))}
    </>
  )
}

function Nothing({ person, place }: { person: Person; place: DeskPlace }) {
  const action = place.files ? <ButtonLink href="/desk/new">Begin a document</ButtonLink> : <a href={place.list}>See the whole list</a>
  return (
    <EmptyState title="Nothing waits for you" action={action}>
      {place.files ? `What ${person.organisationName} drafts, gets back or may release is listed here.` : 'Versions are listed here when a publisher submits them.'}
    </EmptyState>
  )
}

function WaitingGroup({ group, place, now }: { group: Waiting; place: DeskPlace; now: Date }) {
  return (
    <PageSection id={group.state} heading={group.label} note={group.hint}>
      <DeskLinesTable
        id={`${group.state}-table`}
        caption={`${group.label}, longest waiting first`}
        captionHidden
        lines={group.lines}
        now={now}
        hrefOf={place.hrefOf}
        withOrganisation={!place.files}
        withState={false}
        withReviewClock
      />
      {group.next && (
        <p>
          {deskCountWords(group)}. <a href={`${place.list}?state=${group.state}`}>See all of “{group.label}”</a>
        </p>
      )}
    </PageSection>
  )
}
