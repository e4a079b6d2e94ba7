import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { mostDrawnSignals } from '@/domain/rollout/chance'
import type { SimulationResult } from '@/domain/rollout/monte-carlo'
import { logFailure } from './log'
import type { SimulationJob } from './simulation-worker'
import { WorkerPool, type PoolAnswer, type PoolRefusal } from './worker-pool'

export type SimulationRefusal = PoolRefusal | 'many_signals'
export type Simulation = PoolAnswer<SimulationResult> | { ok: false; reason: 'many_signals' }

/** A visitor waits no longer than this for a place, and no longer for the answer. */
const patienceMs = 3_000
const mostRemembered = 500

// The bundler finds the worker by this very expression and makes a file of it.
const start = () => new Worker(new URL('./simulation-worker.ts', import.meta.url), { execArgv: [] })
const pool = new WorkerPool<SimulationJob, SimulationResult>(start, { workers: Math.max(1, Math.min(4, availableParallelism() - 1)), waiting: 16, patienceMs }, (error) => logFailure('simulate-rollout', error))
const remembered = new Map<string, Simulation>()

/** Simulates a plan beside the thread that answers requests. What was answered before is remembered: a seed gives one answer, and what took too long would take as long again. */
export async function simulateRollout(job: SimulationJob): Promise<Simulation> {
  if (job.model.signalsToAlarm > mostDrawnSignals) return { ok: false, reason: 'many_signals' }
  const key = JSON.stringify(job)
  const known = remembered.get(key)
  if (known) return known
  const answer = await pool.run(job)
  if (!answer.ok && answer.reason !== 'too_long') return answer
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, answer)
  return answer
}
