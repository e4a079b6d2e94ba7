import type { Option } from '@/components/select-field'
import { refusalTo } from '@/domain/access'
import type { Person } from '@/domain/actor'
import { factsOfOrganisation } from '@/domain/document-facts'
import { isFiledKind, kindDefinitions, type FiledKind } from '@/kinds/schemas'

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

export function postedKind(posted: FormDataEntryValue | null): FiledKind | null {
  return typeof posted === 'string' && isFiledKind(posted) ? posted : null
}
