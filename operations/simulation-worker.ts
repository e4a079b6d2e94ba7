import { parentPort } from 'node:worker_threads'
import type { RolloutModel } from '@/domain/rollout/model'
import { simulate, type SimulationWish } from '@/domain/rollout/monte-carlo'

export interface SimulationJob {
  model: RolloutModel
  wish: SimulationWish
}

parentPort?.on('message', ({ model, wish }: SimulationJob) => parentPort?.postMessage(simulate(model, wish)))
