import { detectionMinute } from './expectation'
import { openingsOf, type RolloutModel } from './model'

export interface FirstSignals {
  /** When m usable signals of this ring alone are in, in minutes after the first ring opened; null where they never are. */
  minute: number | null
  /** The most signals that the ring alone can yield. */
  most: number
}

/** How soon one ring by itself would raise the alarm. */
export function firstSignalsOf(model: RolloutModel, ring: number): FirstSignals {
  const one = model.rings[ring]
  if (!one) throw new RangeError(`The plan has no ring ${ring}.`)
  const alone = detectionMinute({ ...model, rings: [one], decisionDelayMinutes: 0 })
  return {
    minute: alone === null ? null : (openingsOf(model.rings)[ring] ?? 0) + alone,
    most: model.endpoints * one.share * one.susceptibility * model.signalProbability,
  }
}
