import type { SimulationResult } from '@/domain/rollout/monte-carlo'
import styles from './tornado.module.css'

/** Nine runs of ten between the ends of the bar, half of them on either side of its notch; the line is the expectation. */
export function QuantileStrip({ simulation: { p05, median, p95 }, expectation, most }: { simulation: SimulationResult; expectation: number; most: number }) {
  const x = (value: number) => Number(((value / most) * 100).toFixed(2))
  return (
    <svg className={styles.drawing} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line className={styles.track} x1="0" x2="100" y1="5" y2="5" />
      <rect className={styles.bar} x={x(p05)} width={Math.max(0.6, x(p95) - x(p05))} y="2" height="6" />
      <line className={styles.notch} x1={x(median)} x2={x(median)} y1="2" y2="8" />
      <line className={styles.middle} x1={x(expectation)} x2={x(expectation)} y1="0" y2="10" />
    </svg>
  )
}
