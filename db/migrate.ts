import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

// Paths joined in words: a bundler takes new URL(…, import.meta.url) for a module to be found.
const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, 'migrations')
const rolesFile = join(here, 'roles.sql')
const oneAtATime = 7_270_291

async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
}

/** Brings the database that `ownerUrl` points at to the newest schema; returns the names of what was applied. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime])
    await client.query(await readFile(rolesFile, 'utf8'))
    await client.query('create table if not exists migrations (name text primary key, at timestamptz not null default now())')
    await client.query('grant select on migrations to bulkhead_app')
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const known = new Set(rows.map((row) => row.name))
    const pending = (await migrationNames()).filter((name) => !known.has(name))
    for (const name of pending) await applyOne(client, name)
    return pending
  } finally {
    await client.end()
  }
}

async function applyOne(client: pg.Client, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(await readFile(join(folder, name), 'utf8'))
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed.`, { cause: error })
  }
}

/** Names of migrations that the database at `url` still lacks, as seen by the application's login. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query<{ found: boolean }>("select to_regclass('public.migrations') is not null as found")
    if (!there.rows[0]?.found) return migrationNames()
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const known = new Set(rows.map((row) => row.name))
    return (await migrationNames()).filter((name) => !known.has(name))
  } finally {
    await client.end()
  }
}
