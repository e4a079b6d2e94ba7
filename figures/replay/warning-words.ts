import type { PlanWarning } from '@/domain/rollout/rules'
import type { UptakeMisfit } from '@/domain/rollout/uptake'
import { countWords, minuteWords } from './replay-words'

/** A rule that a plan does not keep, with the minute at which it shows. */
export function warningWords(warning: PlanWarning): string {
  if (warning.rule === 'bake_shorter_than_halt') {
    return `Ring ${warning.ring + 1} opens ${minuteWords(warning.minutesEarly)} before ring ${warning.ring} could have been halted (opens at ${minuteWords(warning.opensAt)}, halt possible at ${minuteWords(warning.haltPossibleAt)}).`
  }
  if (warning.rule === 'ring_too_small') {
    const [most, needed] = [countWords(warning.signals), countWords(warning.needed)]
    const yields = most === needed ? `comes ever nearer to ${needed} signals and never reaches them` : `yields ${most} signals at most`
    return `Ring ${warning.ring} alone ${yields}, and ${needed} are needed: its bake time shows nothing.`
  }
  return `From ring ${warning.ring - 1} to ring ${warning.ring} the plan doubles every ${minuteWords(Math.LN2 / warning.growth)}; with this reaction it should take at least ${minuteWords(Math.LN2 / warning.allowed)}.`
}

/** That the percentiles which a plan files of its uptake are not those of the curve that it is reckoned with. */
export function misfitWords({ filedP95Minutes, fittedP95Minutes }: UptakeMisfit): string {
  return `95 % filed at ${minuteWords(filedP95Minutes)}; the fitted curve reaches it at ${minuteWords(fittedP95Minutes)}.`
}
