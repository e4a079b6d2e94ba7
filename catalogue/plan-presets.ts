import type { TypedRing } from '@/domain/rollout/replay-state'

const ring = (share: string, bake: string): TypedRing => ({ share, bake, fails: '100' })

export interface NamedPlan {
  id: string
  name: string
  rings: readonly TypedRing[]
}

/** Ring plans to compare with. Source: rollout-maths D.6. */
export const namedPlans: readonly NamedPlan[] = [
  { id: 'one', name: 'Everybody at once', rings: [ring('100', '')] },
  { id: 'four-24h', name: '1/9/40/50 % with 24 h bakes', rings: [ring('1', '24 h'), ring('9', '24 h'), ring('40', '24 h'), ring('50', '')] },
  { id: 'four-15min', name: '1/9/40/50 % with 15 min bakes', rings: [ring('1', '15 min'), ring('9', '15 min'), ring('40', '15 min'), ring('50', '')] },
  { id: 'five-4h', name: '0.1/0.9/9/40/50 % with 4 h bakes', rings: [ring('0.1', '4 h'), ring('0.9', '4 h'), ring('9', '4 h'), ring('40', '4 h'), ring('50', '')] },
]
