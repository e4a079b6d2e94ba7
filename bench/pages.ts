import { fileURLToPath } from 'node:url'
import { testServer, type TestServer } from '@/bin/cluster/test-server'
import { startProcess } from '@/bin/edge/testing/edge-processes'
import { orderlyStop } from '@/bin/launcher/orderly-stop'
import { runCommand } from '@/bin/refusal'
import { buildEmptyApp } from '@/bench/build-empty-app'
import { fillWithDocuments } from '@/bench/many-documents'
import { measurePages, type Measured } from '@/bench/measure-pages'
import { startSite } from '@/bench/own-server'
import { pageTargets } from '@/bench/page-targets'
import { printSlowPlans } from '@/bench/slow-plans'
import { throwawayDatabase } from '@/bench/throwaway-database'

// What pages and lists cost beside an empty Next app and node:http alone, at two sizes. The site must be built:
// npm run build, then npx tsx bench/pages.ts, or with sizes of your own: npx tsx bench/pages.ts 1000 20000
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [20_000, 500_000]
const slower = 1.25
const stopping = orderlyStop()

await runCommand(measureAll, stopping)
await stopping.end(0)

async function measureAll(): Promise<void> {
  await buildEmptyApp()
  const server = await testServer()
  stopping.whenStopping(server.stop)
  const bare = await startProcess(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), {})
  stopping.whenStopping(bare.stop)
  const empty = await startProcess(fileURLToPath(new URL('./empty-server.ts', import.meta.url)), { NODE_ENV: 'production' })
  stopping.whenStopping(empty.stop)
  let first: Measured | undefined
  for (const documents of sizes) {
    const found = await measureAt(documents, server, { bare: bare.address, empty: empty.address })
    first ??= found
    const slow = [...found].flatMap(([name, { p50 }]) => (p50 > slower * (first?.get(name)?.p50 ?? p50) + 1 ? [name] : []))
    if (slow.length > 0) console.log(`  Slower than at ${sizes[0]?.toLocaleString('en')} documents: ${slow.join(', ')}.`)
  }
}

async function measureAt(documents: number, server: TestServer, beside: { bare: string; empty: string }): Promise<Measured> {
  const database = await throwawayDatabase(server.superuserUrl, `bench_${documents}`)
  const began = performance.now()
  await fillWithDocuments(database.ownerUrl, documents)
  console.log(`\n${documents.toLocaleString('en')} documents, filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  const starting = startSite(database.appUrl, stopping.signal)
  stopping.whenStopping(() => starting.then(started => started.stop(), () => undefined))
  const site = await starting
  const targets = await pageTargets(site.address, database)
  const measured = await measurePages({ site: site.address, ...beside }, targets)
  await printSlowPlans({ superuserUrl: database.superuserUrl, logFile: server.logFile, site: site.address, targets, overMs: 20 })
  await site.stop()
  return measured
}
