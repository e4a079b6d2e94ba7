import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { noSpread, simulate, type SimulationResult } from '@/domain/rollout/monte-carlo'
import type { SimulationJob } from './simulation-worker'
import { WorkerPool, type PoolLimits } from './worker-pool'
import { eightRings as model } from '@/domain/rollout/testing/usual-model'

const job = (runs: number, seed = 1): SimulationJob => ({ model, wish: { runs, seed, spread: noSpread } })
const endless: SimulationJob = { ...job(10_000), model: { ...model, signalsToAlarm: 1_000_000_000, endpoints: 1e12 } }

// The bundler makes a file of the worker; here it is read as it is written.
const fromSource = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./simulation-worker.ts', import.meta.url).href)}) })`

const told: unknown[] = []
const pools: WorkerPool<SimulationJob, SimulationResult>[] = []
function poolOf(limits: Partial<PoolLimits>): WorkerPool<SimulationJob, SimulationResult> {
  const start = () => new Worker(fromSource, { eval: true })
  const pool = new WorkerPool<SimulationJob, SimulationResult>(start, { workers: 1, waiting: 2, patienceMs: 20_000, ...limits }, (error) => told.push(error))
  pools.push(pool)
  return pool
}
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.close()))))

test('a worker that ends by an error is told of, and the next job has another', async () => {
  const starts = ['throw new Error("ended")', fromSource]
  const pool = new WorkerPool<SimulationJob, SimulationResult>(() => new Worker(starts.shift() ?? '', { eval: true }), { workers: 1, waiting: 1, patienceMs: 20_000 }, (error) => told.push(error))
  pools.push(pool)
  expect(await pool.run(job(1))).toEqual({ ok: false, reason: 'failed' })
  expect(told).toEqual([new Error('ended')])
  expect((await pool.run(job(1))).ok).toBe(true)
})

test.each(['throw new Error("ended")', 'process.exit()'])('a worker that ends while it is idle is not used again: %s', async (ending) => {
  const ends: Promise<unknown>[] = []
  const start = () => {
    const worker = new Worker(`const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { parentPort.postMessage('answer'); setImmediate(() => { ${ending} }) })`, { eval: true })
    ends.push(new Promise((ended) => worker.once('exit', ended)))
    return worker
  }
  const pool = new WorkerPool<string, string>(start, { workers: 1, waiting: 1, patienceMs: 20_000 }, () => undefined)
  expect(await pool.run('a job')).toEqual({ ok: true, value: 'answer' })
  await ends[0]
  expect(await pool.run('a job')).toEqual({ ok: true, value: 'answer' })
  await ends[1]
})

test('a worker that cannot be started is told of, and its place is free for the next, waiting or not', async () => {
  const noMemory = () => { throw new Error('no memory') }
  const starts = [noMemory, () => new Worker('throw new Error("ended")', { eval: true }), noMemory]
  const failures: unknown[] = []
  const start = () => (starts.shift() ?? (() => new Worker(fromSource, { eval: true })))()
  const pool = new WorkerPool<SimulationJob, SimulationResult>(start, { workers: 1, waiting: 2, patienceMs: 20_000 }, (error) => failures.push(error))
  pools.push(pool)
  expect(await pool.run(job(1))).toEqual({ ok: false, reason: 'failed' })
  const answers = await Promise.all([pool.run(job(1)), pool.run(job(1)), pool.run(job(1))])
  expect(answers.map(({ ok }) => ok)).toEqual([false, false, true])
  expect(failures).toEqual([new Error('no memory'), new Error('ended'), new Error('no memory')])
})

describe('a simulation beside the thread that asks', () => {
  test('answers what the same thread would have drawn', async () => {
    expect(await poolOf({}).run(job(500, 7))).toEqual({ ok: true, value: simulate(model, job(500, 7).wish) })
  })

  test('lets the asking thread go on meanwhile', async () => {
    const pool = poolOf({})
    await pool.run(job(1))
    let answered = false
    const answer = pool.run(job(50_000)).then((value) => {
      answered = true
      return value
    })
    let turns = 0
    while (!answered) {
      await turn()
      turns += 1
    }
    expect((await answer).ok).toBe(true)
    expect(turns).toBeGreaterThan(100)
  })

  test('waits for its turn behind others, and is refused where too many wait', async () => {
    const pool = poolOf({ waiting: 2 })
    const answers = await Promise.all([1, 2, 3, 4, 5].map((seed) => pool.run(job(200, seed))))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false])
    expect(answers[4]).toEqual({ ok: false, reason: 'busy' })
  })

  test('is ended when it takes too long, what has waited as long is told so, and the next one is answered', async () => {
    const pool = poolOf({ patienceMs: 2_000 })
    const answers = await Promise.all([pool.run(endless), pool.run(endless), pool.run(job(1))])
    expect(answers.map((answer) => answer.ok || answer.reason)).toEqual(['too_long', 'too_long', 'busy'])
    expect((await pool.run(job(1))).ok).toBe(true)
  })
})
