import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@/bin/cluster/free-port'
import { orderlyStop } from '@/bin/launcher/orderly-stop'
import { runCommand } from '@/bin/refusal'
import { startDemo, type Demo } from '@/bench/kill-nine/demo'
import { storedRows } from '@/bench/kill-nine/stored-rows'
import type { Writer } from '@/bench/kill-nine/writer'
import { writersOn } from '@/bench/kill-nine/writers'

// Kills the whole demo at a random moment of a stream of saves, and looks for every save that it had acknowledged.
// npx tsx bench/kill-nine.ts, or with a number of rounds: npx tsx bench/kill-nine.ts 20
const rounds = Number(process.argv[2] ?? 5)
const authors = ['Ada', 'Ben', 'Clara', 'Dmitri', 'Farid', 'Greta']

const sum = { acknowledged: 0, found: 0, lost: 0, unanswered: 0, stored: 0 }
const stopping = orderlyStop()
await runCommand(killAgainAndAgain, stopping)
await stopping.end(sum.lost === 0 && sum.acknowledged > 0 ? 0 : 1)

async function killAgainAndAgain(): Promise<void> {
  const port = await freePort(undefined)
  const demo: Demo = { address: `http://127.0.0.1:${port}`, dataDir: await mkdtemp(join(tmpdir(), 'bulkhead-kill-')), port }
  stopping.whenStopping(() => rm(demo.dataDir, { recursive: true, force: true }))
  await chmod(demo.dataDir, 0o755)
  let starting = startDemo(demo, stopping.signal)
  stopping.whenStopping(() => starting.then(site => site.stop(), () => undefined))
  await starting
  for (let round = 1; round <= rounds; round += 1) {
    const writers = await writersOn(demo.address, demo.dataDir, authors)
    const writing = Promise.all(writers.map(writer => writer.write()))
    const after = 500 + Math.random() * 5_000
    await Promise.race([wait(after), writing])
    await (await starting).killGroup()
    await writing
    const began = performance.now()
    starting = startDemo(demo, stopping.signal)
    await starting
    console.log(`Round ${round}: killed after ${after.toFixed(0)} ms, served again after ${((performance.now() - began) / 1000).toFixed(1)} s; ${await account(demo, writers)}`)
  }
  console.log(`${rounds} rounds: ${sum.acknowledged} saves acknowledged, ${sum.found} found, ${sum.lost} lost; ${sum.unanswered} without an answer, of which ${sum.stored} are stored`)
}

async function account(demo: Demo, writers: readonly Writer[]): Promise<string> {
  const before = { ...sum }
  for (const { draft, acknowledged, unanswered, refused } of writers) {
    if (refused.length > 0) throw new Error(`A save was refused: ${refused.join(', ')}`)
    const rows = await storedRows(demo.dataDir, draft.versionId)
    const isThere = (row: string) => rows.get(row) === `Save ${row} of ${draft.documentId}`
    const found = acknowledged.filter(isThere).length
    sum.acknowledged += acknowledged.length
    sum.found += found
    sum.lost += acknowledged.length - found
    if (unanswered === undefined) continue
    sum.unanswered += 1
    if (isThere(unanswered)) sum.stored += 1
  }
  return `${sum.acknowledged - before.acknowledged} acknowledged, ${sum.found - before.found} found, ${sum.lost - before.lost} lost`
}
