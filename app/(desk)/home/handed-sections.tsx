import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import type { Person } from '@/domain/actor'
import { kindDefinition } from '@/kinds/schemas'
import { listHandedSections } from '@/operations/read-hands'

/** Sections that colleagues handed to this person. */
export async function HandedSections({ person }: { person: Person }) {
  const handed = await listHandedSections(person)
  if (handed.length === 0) return null
  return (
    <PageSection id="handed" heading="Sections with you" note="Handed to you by a colleague, the last one first.">
      <ul>
        {handed.map(({ documentId, key, kind, handedAt }) => (
          <li key={`${documentId} ${key}`}>
            <a href={`/desk/${documentId}/${key}`}>{kindDefinition(kind).sections[key]?.label ?? key}</a>, {kindDefinition(kind).label.toLowerCase()} <span>{documentId}</span>, since <UtcTime at={handedAt} />
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
