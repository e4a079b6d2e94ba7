import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRecord, type SubmittedRecord } from '@/bin/edge/testing/a-record'
import { startEdges, type EdgeProcess } from '@/bin/edge/testing/edge-processes'
import { answersUntil, delaysUntil, killListeners, statusOf } from '@/bin/edge/testing/freshness'
import { freshDatabase, type FreshDatabase } from '@/db/testing/fresh-database'

let database: FreshDatabase
let edges: EdgeProcess[]

beforeAll(async () => {
  database = await freshDatabase()
  edges = await startEdges(2, database.appUrl)
})

afterAll(async () => {
  await Promise.all(edges.map(edge => edge.stop()))
  await database.drop()
})

const record = (): Promise<SubmittedRecord> => aRecord(database.ownerUrl, database.appUrl)
const statuses = (path: string) => Promise.all(edges.map(edge => statusOf(edge.address + path)))

test('two processes show a release, and a withdrawal, within five seconds and nothing older afterwards', async () => {
  const { path, release, withdraw } = await record()
  expect(await statuses(path)).toEqual([404, 404])
  await release()
  await delaysUntil(200, path, edges, performance.now())
  const withdrawn = performance.now()
  await withdraw()
  await delaysUntil(410, path, edges, withdrawn)
  expect(await answersUntil(5_000, path, edges, withdrawn)).toEqual(new Set([410]))
})

test('a release and a withdrawal that nobody announces, because LISTEN was killed, show within five seconds too', async () => {
  const { path, release, withdraw } = await record()
  expect(await statuses(path)).toEqual([404, 404])
  expect(await killListeners(database.superuserUrl)).toBe(2)
  await release()
  await delaysUntil(200, path, edges, performance.now())
  await killListeners(database.superuserUrl)
  await withdraw()
  await delaysUntil(410, path, edges, performance.now())
})

test('a page is held in memory, without its scripts', async () => {
  const { path, release } = await record()
  await release()
  await delaysUntil(200, path, edges, performance.now())
  const [first, second] = [await fetch(edges[0]?.address + path), await fetch(edges[0]?.address + path)]
  expect(first.headers.get('x-render')).toMatch(/^\d+$/)
  expect(second.headers.get('x-render')).toBe(first.headers.get('x-render'))
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2, must-revalidate')
  expect(await first.text()).not.toMatch(/<script|nonce|rel="preload"/)
})
