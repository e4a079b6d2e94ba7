import { randomBytes } from 'node:crypto'
import { addressOf, asSuperuser, makeOwner, setPassword } from '@/bin/cluster/database-roles'
import { migrate } from '@/db/migrate'
import { seedCast } from '@/db/seed'

export type ThrowawayDatabase = { ownerUrl: string; appUrl: string; superuserUrl: string }

const password = randomBytes(16).toString('hex')

/** A migrated database with the cast in it, on a server that does not outlive the run. */
export async function throwawayDatabase(serverUrl: string, name: string): Promise<ThrowawayDatabase> {
  const ownerUrl = addressOf(serverUrl, name, 'bulkhead_owner', password)
  await asSuperuser(serverUrl, async client => {
    await makeOwner(client, password)
    await client.query(`create database ${client.escapeIdentifier(name)} owner bulkhead_owner`)
  })
  await migrate(ownerUrl)
  await asSuperuser(serverUrl, client => setPassword(client, 'bulkhead_app', password))
  await seedCast(ownerUrl)
  return { ownerUrl, appUrl: addressOf(serverUrl, name, 'bulkhead_app', password), superuserUrl: addressOf(serverUrl, name) }
}
