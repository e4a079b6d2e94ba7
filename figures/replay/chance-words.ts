import type { Chance } from '@/domain/rollout/chance'
import { countWords } from './replay-words'

/** Why the expectation and the simulation agree, or do not. */
export function chanceSentence(chance: Chance | null, { halted, varies }: { halted: boolean; varies: boolean }): string {
  if (chance === null) return halted ? 'The halt is fixed, so chance only decides which hosts have applied the update by then.' : 'Nothing can fail, so there is nothing to draw.'
  const { ring, last, signals, needed, plenty, besideOpening } = chance
  const yields = `Ring ${ring + 1} yields ${countWords(signals)} signals on average, and ${countWords(needed)} are needed.`
  const varying = varies ? ' What is left between the two comes from delays that vary.' : ''
  if (plenty && besideOpening) return `${yields} That is plenty, but the halt falls beside the opening of a ring: before it in some runs, after it in others. The expectation does not show that. Where the two differ, trust the simulation.`
  if (plenty) return `${yields} That is plenty: chance hardly matters, and both agree.${varying}`
  return `${yields} With so few, chance decides: when it yields fewer than are needed, ${last ? 'nothing halts it' : 'the next ring opens'}. The expectation does not show that. Where the two differ, trust the simulation.`
}
