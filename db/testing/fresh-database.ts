import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { addressOf, asSuperuser, makeOwner, setPassword } from '@/bin/cluster/database-roles'
import { migrate } from '@/db/migrate'

export type FreshDatabase = {
  ownerUrl: string
  appUrl: string
  superuserUrl: string
  drop: () => Promise<void>
}

// Any number, as long as every test file waits on the same one.
const oneAtATime = 4_242_001

/** A migrated database of its own for one test file, copied from a template that the first file makes. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = inject('postgresUrl')
  const template = `bulkhead_${inject('postgresRun')}_template`
  const name = `bulkhead_${inject('postgresRun')}_${randomBytes(6).toString('hex')}`
  const password = createHash('sha256').update(`roles of ${serverUrl}`).digest('hex')
  await asSuperuser(serverUrl, async client => {
    await makeTemplate(client, serverUrl, template, password)
    await client.query(`create database ${name} template ${template} owner bulkhead_owner`)
    // Rights on a database are not copied with its template; the migrations take this one away.
    await client.query(`revoke temporary on database ${name} from public`)
  })
  return {
    ownerUrl: addressOf(serverUrl, name, 'bulkhead_owner', password),
    appUrl: addressOf(serverUrl, name, 'bulkhead_app', password),
    superuserUrl: addressOf(serverUrl, name),
    drop: () => asSuperuser(serverUrl, async client => void (await client.query(`drop database if exists ${name} with (force)`))),
  }
}

// Roles belong to the whole server, so files that start together take turns.
async function makeTemplate(client: pg.Client, serverUrl: string, template: string, password: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [oneAtATime])
  try {
    const made = await client.query('select from pg_database where datname = $1', [template])
    if (made.rowCount === 1) return
    await makeOwner(client, password)
    await fillTemplate(client, serverUrl, template, password)
    await setPassword(client, 'bulkhead_app', password)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [oneAtATime])
  }
}

// Migrated under another name first: a template that failed half-way must not be copied.
async function fillTemplate(client: pg.Client, serverUrl: string, template: string, password: string): Promise<void> {
  const draft = `${template}_draft`
  await client.query(`drop database if exists ${draft} with (force)`)
  await client.query(`create database ${draft} owner bulkhead_owner`)
  await migrate(addressOf(serverUrl, draft, 'bulkhead_owner', password))
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [draft])
  await client.query(`alter database ${draft} rename to ${template}`)
}
