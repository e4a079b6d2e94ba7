import { addressOf, asSuperuser, makeOwner, setPassword } from '@/bin/cluster/database-roles'
import type { KeptSecrets } from '@/bin/launcher/kept-secrets'
import { migrate } from '@/db/migrate'

export type DatabaseUrls = { ownerUrl: string; appUrl: string }

const database = 'bulkhead'

/** Makes the roles and the database where they are missing, and brings the schema up to date. */
export async function prepareDatabase(superuserUrl: string, secrets: KeptSecrets): Promise<DatabaseUrls> {
  const ownerUrl = addressOf(superuserUrl, database, 'bulkhead_owner', secrets.owner)
  const appUrl = addressOf(superuserUrl, database, 'bulkhead_app', secrets.app)
  await asSuperuser(superuserUrl, async client => {
    await makeOwner(client, secrets.owner)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database} owner bulkhead_owner`)
  })
  await migrate(ownerUrl)
  await asSuperuser(superuserUrl, client => setPassword(client, 'bulkhead_app', secrets.app))
  return { ownerUrl, appUrl }
}
