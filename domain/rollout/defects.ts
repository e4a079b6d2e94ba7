import { replay, type RolloutResult } from './expectation'
import type { RolloutModel } from './model'
import { impactedWithMisses, withDefectRate } from './power'

/** The shares of hosts that a defect hits, for which every plan is reckoned alike. Source: data-model B.2.2. */
export const defectRates = [1, 0.01, 0.001, 0.0001] as const

export interface DefectRow {
  /** s, the same in every ring. */
  rate: number
  result: RolloutResult
  /** E[I | bad] with misses: an upper bound while bakes outlast the reaction. */
  withMisses: number
}

/** The plan against a defect of each rate, halted by its signals. */
export function defectRows(model: RolloutModel): DefectRow[] {
  return defectRates.map((rate) => {
    const hit = { ...model, haltAtMinute: null, rings: withDefectRate(model.rings, rate) }
    return { rate, result: replay(hit), withMisses: impactedWithMisses(hit) }
  })
}
