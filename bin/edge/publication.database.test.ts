import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSuperuser } from '@/bin/cluster/database-roles'
import { followPublication, type Publication } from '@/bin/edge/publication'
import { freshDatabase, type FreshDatabase } from '@/db/testing/fresh-database'

let database: FreshDatabase
let publication: Publication

beforeAll(async () => {
  database = await freshDatabase()
  publication = await followPublication(database.appUrl)
})

afterAll(async () => {
  await publication.close()
  await database.drop()
})

const within = { timeout: 5_000, interval: 10 }

test('the epoch is known as soon as the following begins', () => {
  expect(publication.confirmed()).toBe('1')
})

test('an epoch that moved without an announcement is learnt by reading', async () => {
  await asSuperuser(database.ownerUrl, client => client.query('update publication_epoch set epoch = 41'))
  await expect.poll(() => publication.confirmed(), within).toBe('41')
})

test('an announcement that is no number changes nothing', async () => {
  await asSuperuser(database.superuserUrl, client => client.query("select pg_notify('publication', 'drop table'), pg_notify('publication', '')"))
  expect(publication.confirmed()).toBe('41')
})

test('while the database cannot be asked no epoch is confirmed, and afterwards it is again', async () => {
  const name = new URL(database.appUrl).pathname.slice(1)
  const other = new URL(database.superuserUrl)
  other.pathname = '/postgres'
  await asSuperuser(other.href, async client => {
    await client.query(`alter database ${name} allow_connections false`)
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await expect.poll(() => publication.confirmed(), within).toBeUndefined()
    await client.query(`alter database ${name} allow_connections true`)
  })
  await expect.poll(() => publication.confirmed(), { ...within, timeout: 10_000 }).toBe('41')
})
