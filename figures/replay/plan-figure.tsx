import { minutesOf, readDuration } from '@/domain/duration'
import { storyOf } from '@/domain/rollout/curve'
import { replay } from '@/domain/rollout/expectation'
import { withFirst } from '@/domain/rollout/first-ring'
import type { RolloutModel } from '@/domain/rollout/model'
import { usualInputs } from '@/domain/rollout/replay-request'
import { ReplayCurve } from './replay-curve'
import { replaySentence } from './replay-words'

interface PlanFigureProps {
  /** Per cent of the fleet, ring by ring. */
  shares: readonly number[]
  /** Hosts of the first ring, in place of its share; the last ring takes the difference. */
  hosts?: number
  /** The bake time of every ring, such as `24 h`. */
  bake: string
  /** Minute of a fixed halt. */
  halt?: number
  /** Per cent of the first ring that fails; the others fail wholly. */
  firstFails?: number
  /** Minutes from applying to failing. */
  delay?: number
}

/** Reachable hosts of Channel File 291, calibrated for τ = 10 min. Source: rollout-maths D.6. */
const endpoints = 8_503_484

/** A small replay of a Channel File 291 under a plan, reckoned as the page is drawn. */
export function PlanFigure({ shares, hosts, bake, halt, firstFails = 100, delay = 0 }: PlanFigureProps) {
  const { uptakeTauMinutes, ...inputs } = usualInputs
  const plan: RolloutModel = {
    endpoints,
    rings: shares.map((share, index) => ({ share: share / 100, bakeMinutes: minutesOf(readDuration(bake)) ?? 0, susceptibility: index === 0 ? firstFails / 100 : 1 })),
    uptake: { form: 'exponential', tauMinutes: uptakeTauMinutes },
    ...inputs,
    failureDelayMinutes: delay,
    haltAtMinute: halt ?? null,
  }
  const model = hosts === undefined ? plan : withFirst(plan, hosts / endpoints)
  const result = replay(model)
  const sentence = replaySentence('This plan', model, result)
  return (
    <figure>
      <ReplayCurve plans={[{ name: 'This plan', ...storyOf(model, result) }]} sentence={sentence} />
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
