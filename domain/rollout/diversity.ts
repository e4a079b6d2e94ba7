/** A configuration class: its share of the fleet, its share of one ring, and how likely a host of it is to fail. */
export interface ConfigurationClass {
  /** w: share of the class in the ring, 0 to 1. */
  share: number
  /** σ_c, 0 to 1. */
  susceptibility: number
}

/** s_i = Σ_c w_ic σ_c: susceptibility of a ring of mixed classes. Source: rollout-maths D.1. */
export function ringSusceptibility(classes: readonly ConfigurationClass[]): number {
  return classes.reduce((sum, { share, susceptibility }) => sum + share * susceptibility, 0)
}

/** 1 − (1 − w)^n: probability that a random ring of n endpoints holds at least one of a class of fleet share w. Source: D.4. */
export function presence(endpoints: number, fleetShare: number): number {
  return -Math.expm1(endpoints * Math.log1p(-fleetShare))
}

/** Σ_c ⌈3/v⌉: endpoints of a ring that holds enough of each of K classes to see a defect of that class. Source: D.4. */
export function stratifiedRingSize(classes: number, signalProbability: number): number {
  return classes * Math.ceil(3 / signalProbability - 1e-9)
}

export interface Coverage {
  /** Fleet share of the classes that have at least n_min endpoints in the ring. */
  covered: number
  /** 1 − covered: share of the fleet for which the ring is no canary. */
  escapeRisk: number
}

/** Σ_c W_c · 1[n_1c ≥ n_min]. `fleetShares` and `inRing` (endpoints) are by class. Source: D.4. */
export function coverage(fleetShares: readonly number[], inRing: readonly number[], leastPerClass: number): Coverage {
  const covered = fleetShares.reduce((sum, share, index) => sum + ((inRing[index] ?? 0) >= leastPerClass ? share : 0), 0)
  return { covered, escapeRisk: 1 - covered }
}
