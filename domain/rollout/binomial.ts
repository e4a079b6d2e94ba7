/** Above this variance the sum would be long, and the normal distribution with its skewness is right to six decimals. */
const wide = 100_000

/**
 * P(X ≥ m) for X ~ Bin(n, p). `n` endpoints (a fraction of one is dropped), `p` 0 to 1. Sums the shorter tail in
 * logarithms, so that neither a million endpoints nor a tiny p underflows; a wide distribution is not summed.
 */
export function atLeast(n: number, p: number, m: number): number {
  const trials = Math.floor(n + 1e-9)
  const needed = Math.ceil(m)
  if (needed <= 0) return 1
  if (needed > trials || p <= 0) return 0
  if (p >= 1) return 1
  if (trials * p * (1 - p) > wide) return nearlyNormal(trials, p, needed)
  return needed > trials * p ? Math.min(1, tail(trials, p, needed, trials)) : Math.max(0, 1 - tail(trials, p, 0, needed - 1))
}

/** Σ P(X = k) for from ≤ k ≤ to, walked away from the mode and left when nothing more is added. */
function tail(n: number, p: number, from: number, to: number): number {
  const upwards = from > n * p
  const odds = Math.log(p) - Math.log1p(-p)
  let k = upwards ? from : to
  let logTerm = logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)
  let sum = 0
  while (k >= from && k <= to) {
    const term = Math.exp(logTerm)
    sum += term
    if (term <= sum * 1e-17) break
    logTerm += upwards ? Math.log((n - k) / (k + 1)) + odds : Math.log(k / (n - k + 1)) - odds
    k += upwards ? 1 : -1
  }
  return sum
}

/** 1 − Φ(z), corrected by the first term of Edgeworth's series. */
function nearlyNormal(n: number, p: number, m: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const z = (m - 0.5 - n * p) / spread
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  const skewness = (1 - 2 * p) / spread
  return Math.min(1, Math.max(0, upperTail(z) + (density * skewness * (z * z - 1)) / 6))
}

/** 1 − Φ(z), to 10⁻⁷. Source: Abramowitz and Stegun 26.2.17. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** ln n!: exact sums below 256, Stirling's series above, where it is right to the last digit. */
export function logFactorial(n: number): number {
  if (n < 256) return small[n] ?? 0
  const inverse = 1 / n
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260
}

const small: readonly number[] = (() => {
  const sums = [0]
  for (let n = 1; n < 256; n += 1) sums.push((sums[n - 1] ?? 0) + Math.log(n))
  return sums
})()
