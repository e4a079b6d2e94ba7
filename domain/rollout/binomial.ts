/**
 * P(X ≥ m) for X ~ Bin(n, p). `n` endpoints (a fraction of one is dropped), `p` 0 to 1. Sums the shorter tail in
 * logarithms, so that neither a million endpoints nor a tiny p underflows.
 */
export function atLeast(n: number, p: number, m: number): number {
  const trials = Math.floor(n + 1e-9)
  const needed = Math.ceil(m)
  if (needed <= 0) return 1
  if (needed > trials || p <= 0) return 0
  if (p >= 1) return 1
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
    if (term < sum * 1e-17 && term < 1e-300 + sum * 1e-17) break
    logTerm += upwards ? Math.log((n - k) / (k + 1)) + odds : Math.log(k / (n - k + 1)) - odds
    k += upwards ? 1 : -1
  }
  return sum
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
