import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { addressOf, asSuperuser, makeOwner, setPassword } from '@/bin/cluster/database-roles'
import { testServer } from '@/bin/cluster/test-server'
import { migrate } from '@/db/migrate'
import { actors, readings, type Reading } from './explain-readings'

// Run by hand: npx tsx bench/explain-projections.ts

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: PlanNode[]
}

const guarded = ['projections', 'facet_terms', 'versions', 'documents', 'sections', 'notes', 'replay_runs']
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

function words(node: PlanNode): string {
  const on = node['Index Name'] ?? node['Relation Name']
  const dropped = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']
  return `${node['Node Type']}${on ? ` ${on}` : ''}${dropped > 0 ? ` (drops ${dropped})` : ''}`
}

async function explain(client: pg.Client, reading: Reading): Promise<boolean> {
  const { kind, person, organisation, role } = actors[reading.actor]
  await client.query('begin')
  await client.query("select set_config('app.kind', $1, true), set_config('app.person', $2, true), set_config('app.organisation', $3, true), set_config('app.role', $4, true)", [kind, person, organisation, role])
  if (reading.setting) await client.query(reading.setting)
  await client.query(reading.statement)
  const { rows } = await client.query(`explain (analyze, buffers, format json) ${reading.statement}`)
  await client.query('rollback')
  const [plan] = rows[0]['QUERY PLAN'] as { Plan: PlanNode; 'Execution Time': number; 'Planning Time': number }[]
  if (!plan) throw new Error('No plan.')
  const nodes = nodesOf(plan.Plan).filter((node) => node['Node Type'] !== 'Result')
  const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan' && guarded.includes(node['Relation Name'] ?? '') && node['Actual Loops'] > 0)
  const pages = plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks']
  const ok = scans.length === 0
  console.log(`${ok ? 'OK    ' : 'NOT OK'} ${reading.actor}: ${reading.name}: ${plan.Plan['Actual Rows']} rows in ${plan['Execution Time'].toFixed(1)} ms (planned in ${plan['Planning Time'].toFixed(1)} ms), ${pages} pages`)
  console.log(`         ${nodes.map(words).join(' < ')}`)
  return ok
}

const server = await testServer()
try {
  const password = 'explain'
  await asSuperuser(server.superuserUrl, async (client) => {
    await makeOwner(client, password)
    await client.query('create database explaining owner bulkhead_owner')
  })
  await migrate(addressOf(server.superuserUrl, 'explaining', 'bulkhead_owner', password))
  const began = Date.now()
  await asSuperuser(addressOf(server.superuserUrl, 'explaining'), async (client) => {
    await client.query(await readFile(new URL('./explain-fill.sql', import.meta.url), 'utf8'))
    await client.query('vacuum')
  })
  await asSuperuser(server.superuserUrl, (client) => setPassword(client, 'bulkhead_app', password))
  console.log(`A million projections in ${Math.round((Date.now() - began) / 1000)} s. No table of documents may be read from end to end.\n`)
  const client = new pg.Client({ connectionString: addressOf(server.superuserUrl, 'explaining', 'bulkhead_app', password) })
  await client.connect()
  let bad = 0
  for (const reading of readings) if (!(await explain(client, reading))) bad += 1
  await client.end()
  console.log(`\n${readings.length - bad} OK, ${bad} NOT OK`)
  process.exitCode = bad === 0 ? 0 : 1
} finally {
  await server.stop()
}
