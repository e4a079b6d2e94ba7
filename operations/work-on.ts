import { actUnnamed, type ScopedDb } from '@/db/acting-as'
import { findOrganisationById } from '@/db/queries/organisations'
import { listOwnProducts } from '@/db/queries/products'
import type { Version } from '@/db/queries/versions'
import { workingOn, type Person } from '@/domain/actor'

export interface Work {
  /** As whom the person works: themselves, or on a near miss of theirs the filing. */
  person: Person
  /** What an unnamed filing must not tell: names of the organisation and of its products. */
  names: readonly string[]
}

/** Takes up work on a version. On a near miss, the rest of the transaction is done by the filing, with nobody behind it. */
export async function workOn(db: ScopedDb, person: Person, version: Version): Promise<Work> {
  const worker = workingOn(person, version)
  if (worker === person) return { person, names: [] }
  const names = await namesOf(db, person)
  await actUnnamed(db, worker.organisationId)
  return { person: worker, names }
}

async function namesOf(db: ScopedDb, person: Person): Promise<string[]> {
  const own = await findOrganisationById(db, person.organisationId)
  const products = await listOwnProducts(db)
  return [...(own ? [own.name, own.slug] : []), ...products.flatMap(({ name, family }) => (family ? [name, family] : [name]))]
}
