import { backdate } from '@/db/backdate'
import { cast } from '@/db/cast'
import { castAsActors, seedCast } from '@/db/seed'
import { seedDemo } from '@/operations/seed-demo'

/** Puts the cast and their documents into the demo's database where they are missing; returns the cast. */
export async function seed(ownerUrl: string): Promise<typeof cast> {
  await seedCast(ownerUrl)
  await seedDemo(await castAsActors(ownerUrl), (documentId, to) => backdate(ownerUrl, documentId, to))
  return cast
}
