import type { RolloutModel } from '../model'

/** The inputs of a plan that is polled every ten minutes and half of whose failures are seen. Source: rollout-maths D.6. */
export const usualModel: Omit<RolloutModel, 'endpoints' | 'rings'> = {
  uptake: { form: 'exponential', tauMinutes: 10 },
  failureDelayMinutes: 0,
  signalProbability: 0.5,
  signalsToAlarm: 5,
  signalDelayMinutes: 5,
  decisionDelayMinutes: 10,
  haltLatencyMinutes: 5,
  haltAtMinute: null,
}

/** Eight rings over 8.5 million hosts, with a defect that one in a hundred has. */
export const eightRings: RolloutModel = {
  ...usualModel,
  endpoints: 8_503_484,
  rings: [0.0001, 0.0009, 0.009, 0.04, 0.1, 0.2, 0.25, 0.4].map((share) => ({ share, bakeMinutes: 240, susceptibility: 0.01 })),
}
