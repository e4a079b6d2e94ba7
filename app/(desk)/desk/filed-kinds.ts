import type { Option } from '@/components/select-field'
import { refusalTo } from '@/domain/access'
import type { Person } from '@/domain/actor'
import { composedTitle, longestTitle, topicOf } from '@/domain/composed-title'
import { factsOfOrganisation } from '@/domain/document-facts'
import { isFiledKind, kindDefinitions, type FiledKind } from '@/kinds/schemas'

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const hints: Partial<Record<FiledKind, string>> = {
  near_miss: 'Without a name: readers are told “a member vendor”. Give the topic alone as its title; products are left out.',
}

/** The kinds of document that somebody can file, to choose from. */
export function kindOptions(person: Person): Option[] {
  const mayFileUnnamed = refusalTo(person, 'file_unnamed', factsOfOrganisation({ id: person.organisationId, kind: person.organisationKind })) === null
  return Object.values(kindDefinitions)
    .filter(({ kind }) => kind !== 'near_miss' || mayFileUnnamed)
    .map(({ kind, label }) => ({ value: kind, label, ...(hints[kind] ? { hint: hints[kind] } : {}) }))
}

/** How a title is given, and for which kinds the portal composes one. */
export function titleHint(person: Person, product = 'your product'): string {
  const topics = Object.values(kindDefinitions).flatMap((kind) => topicOf(kind, person) ?? [])
  const [first] = topics
  return `“Vendor: topic”, in ${longestTitle} characters. For a near miss the topic alone.${first ? ` Left empty for ${anyOf.format(topics)}, it becomes “${composedTitle(person.organisationName, [product], first)}”.` : ''}`
}

export function postedKind(posted: FormDataEntryValue | null): FiledKind | null {
  return typeof posted === 'string' && isFiledKind(posted) ? posted : null
}
