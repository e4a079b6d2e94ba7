/** Which engine computed a result: raised whenever the same inputs would give another answer. */
export const engineVersion = '1.1.0'

/** The most rings of a plan that is typed or sent. */
export const mostRings = 200

/** How fast hosts of an open ring apply the update. */
export type Uptake =
  /** Poll clients: 1 − e^(−u/τ) have applied it u minutes after their ring opened. */
  | { form: 'exponential'; tauMinutes: number }
  /** Push: hosts are reached evenly over a length of time. */
  | { form: 'linear'; overMinutes: number }

export interface ModelRing {
  /** Share of the eligible endpoints, 0 to 1. */
  share: number
  /** Minutes from the opening of this ring to that of the next; of the last ring it means nothing. */
  bakeMinutes: number
  /** s_i: probability that an endpoint of this ring which applies the bad build fails, 0 to 1. */
  susceptibility: number
}

/** Everything that the deterministic expectation needs. Times in minutes. Source: rollout-maths D.1. */
export interface RolloutModel {
  /** N: eligible and reachable endpoints. Any positive number. */
  endpoints: number
  /** In the order of opening; shares sum to 1. */
  rings: readonly ModelRing[]
  uptake: Uptake
  /** D_f: from applying to failing. */
  failureDelayMinutes: number
  /** v: probability that a failing endpoint yields a usable signal. */
  signalProbability: number
  /** m: usable signals needed to alarm. */
  signalsToAlarm: number
  /** d_r: from failing to a counted signal. */
  signalDelayMinutes: number
  /** d_a: from the last signal needed to the decision. */
  decisionDelayMinutes: number
  /** h: from the decision until no further endpoint applies the update. */
  haltLatencyMinutes: number
  /** Fixes the halt, whatever the signals say; null lets the signals halt it. */
  haltAtMinute: number | null
}

/** T_i: the minute at which each ring opens. */
export function openingsOf(rings: readonly ModelRing[]): number[] {
  let at = 0
  return rings.map(({ bakeMinutes }) => {
    const opening = at
    at += bakeMinutes
    return opening
  })
}

/** L = d_r + d_a + h: what leaks between a failure and the halt. */
export function reactionMinutes(model: Pick<RolloutModel, 'signalDelayMinutes' | 'decisionDelayMinutes' | 'haltLatencyMinutes'>): number {
  return model.signalDelayMinutes + model.decisionDelayMinutes + model.haltLatencyMinutes
}
