import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { addressOf, asSuperuser, makeOwner, setPassword } from '@/bin/cluster/database-roles'
import { testServer } from '@/bin/cluster/test-server'
import { aRecord } from '@/bin/edge/testing/a-record'
import { startEdges, startProcess, type EdgeProcess } from '@/bin/edge/testing/edge-processes'
import { answersUntil, delaysUntil, killListeners } from '@/bin/edge/testing/freshness'
import { migrate } from '@/db/migrate'

// The public edge in two processes on one database: a release and a withdrawal, with LISTEN and without, then speed.
const server = await testServer()
const password = randomBytes(16).toString('hex')
const [ownerUrl, appUrl, superuserUrl] = await makeDatabase()
const edges = await startEdges(2, appUrl)
try {
  console.log('Milliseconds from the commit until process 1 and process 2 answer anew, and what they answer until five seconds after')
  await prove('announced by LISTEN', async () => undefined)
  await prove('LISTEN killed before each', async () => {
    const killed = await killListeners(superuserUrl)
    if (killed === 0) throw new Error('No LISTEN connection was there to be killed.')
  })
  await measure()
} finally {
  await Promise.all(edges.map(edge => edge.stop()))
  await server.stop()
}

async function prove(name: string, before: () => Promise<void>): Promise<void> {
  const { path, release, withdraw } = await aRecord(ownerUrl, appUrl)
  await delaysUntil(404, path, edges, performance.now())
  for (const [deed, act, status] of [['release', release, 200], ['withdrawal', withdraw, 410]] as const) {
    await before()
    await act()
    const began = performance.now()
    const delays = await delaysUntil(status, path, edges, began)
    const seen = await answersUntil(5_000, path, edges, began)
    console.log(`  ${name.padEnd(26)} ${deed.padEnd(11)} ${delays.map(delay => delay.toFixed(0).padStart(5)).join('')}   then ${[...seen].join(', ')} only`)
    if (seen.size !== 1) throw new Error('An older answer came back.')
  }
}

async function measure(): Promise<void> {
  const { path, release } = await aRecord(ownerUrl, appUrl)
  await release()
  const [edge] = edges
  if (edge === undefined) throw new Error('No edge runs.')
  await delaysUntil(200, path, [edge], performance.now())
  const bytes = (await (await fetch(edge.address + path)).arrayBuffer()).byteLength
  const bare = await startProcess(fileURLToPath(new URL('./edge-bare-server.ts', import.meta.url)), { PAGE_BYTES: String(bytes) })
  try {
    const rounds: [number, number][] = []
    for (let round = 0; round < 3; round += 1) rounds.push([await rate(bare, path), await rate(edge, path)])
    const [bareRate, edgeRate] = [0, 1].map(index => median(rounds.map(round => round[index] ?? 0)))
    const ratio = (edgeRate ?? 0) / (bareRate ?? 1)
    console.log(`Requests per second, ${bytes} bytes, 32 connections, median of three rounds in turn`)
    console.log(`  bare node:http ${bareRate?.toFixed(0)}   edge from memory ${edgeRate?.toFixed(0)}   ratio ${ratio.toFixed(2)}`)
  } finally {
    await bare.stop()
  }
}

async function rate(process: EdgeProcess, path: string): Promise<number> {
  const settings = ['--json', '--no-progress', '--connections', '32', '--duration', '5', process.address + path]
  const { stdout } = await promisify(execFile)(execPath, [fileURLToPath(import.meta.resolve('autocannon')), ...settings])
  const result = JSON.parse(stdout) as { non2xx: number; errors: number; requests: { average: number } }
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`)
  return result.requests.average
}

function median(values: number[]): number {
  return values.sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
}

async function makeDatabase(): Promise<[ownerUrl: string, appUrl: string, superuserUrl: string]> {
  const name = `bulkhead_edge_${randomBytes(4).toString('hex')}`
  const owner = addressOf(server.superuserUrl, name, 'bulkhead_owner', password)
  await asSuperuser(server.superuserUrl, async client => {
    await makeOwner(client, password)
    await client.query(`create database ${name} owner bulkhead_owner`)
  })
  await migrate(owner)
  await asSuperuser(server.superuserUrl, client => setPassword(client, 'bulkhead_app', password))
  return [owner, addressOf(server.superuserUrl, name, 'bulkhead_app', password), addressOf(server.superuserUrl, name)]
}
