import { actUnnamed, type ScopedDb } from '@/db/acting-as'
import { findOrganisationById } from '@/db/queries/organisations'
import { namesInOwnDocuments } from '@/db/queries/own-names'
import { listOwnProducts } from '@/db/queries/products'
import { findProfile } from '@/db/queries/profiles'
import type { Version } from '@/db/queries/versions'
import { workingOn, type Person } from '@/domain/actor'
import type { KnownName } from '@/domain/telling-names'

export interface Work {
  /** As whom the person works: themselves, or on a near miss of theirs the filing. */
  person: Person
  /** What an unnamed filing must not tell: names of the organisation, of its products and of their parts. */
  names: readonly KnownName[]
}

/** Takes up work on a version. On a near miss, the rest of the transaction is done by the filing, with nobody behind it. */
export async function workOn(db: ScopedDb, person: Person, version: Version): Promise<Work> {
  const worker = workingOn(person, version)
  if (worker === person) return { person, names: [] }
  const names = await namesOf(db, person)
  await actUnnamed(db, worker.organisationId)
  return { person: worker, names }
}

async function namesOf(db: ScopedDb, { organisationId }: Person): Promise<KnownName[]> {
  const own = await findOrganisationById(db, organisationId)
  const products = await listOwnProducts(db)
  const profile = await findProfile(db, organisationId)
  const as = (sort: KnownName['sort'], ...names: (string | null | undefined)[]) => names.flatMap((name) => (name ? [{ sort, name }] : []))
  return [
    ...as('organisation', own?.name, own?.slug),
    ...as('product', ...products.flatMap(({ name, family }) => [name, family])),
    ...as('address', profile?.contactAlias),
    ...(await namesInOwnDocuments(db, organisationId)),
  ]
}
