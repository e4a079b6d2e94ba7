import type { Problem } from '../outcome'
import type { Recovery } from './cost'
import type { Weights } from './frontier'
import { commaWords, readQuantity, type NumberUnit } from './typed-quantity'

/** What weighs waiting against harm. No filing contains any of it: scenario inputs, empty until somebody gives them. */
export const costWords = {
  automaticShare: 'Share of failed hosts that recover by themselves',
  automaticHours: 'Time for a host to recover by itself',
  manualHours: 'Time to recover a host by hand',
  badReleaseRate: 'Share of releases that are bad',
  lambda: 'Device hours that an hour of waiting costs',
} as const
export type CostName = keyof typeof costWords
export const costNames = Object.keys(costWords) as CostName[]

export const noCosts: Readonly<Record<CostName, string>> = { automaticShare: '', automaticHours: '', manualHours: '', badReleaseRate: '', lambda: '' }

/** The name of each in an address. */
export const costKeys: Record<CostName, string> = { automaticShare: 'rho', automaticHours: 'tauto', manualHours: 'tman', badReleaseRate: 'q', lambda: 'lambda' }

export const costUnits: Record<CostName, NumberUnit> = { automaticShare: 'percent', automaticHours: 'minutes', manualHours: 'minutes', badReleaseRate: 'percent', lambda: 'count' }

const costHints: Record<NumberUnit, string> = {
  percent: 'Give one share from 0 to 100, in per cent.',
  minutes: 'Give one length of time such as 15 min, 24 h or 90 (minutes).',
  count: 'Give one number from 0 on, such as 50.',
}

/** What costs nothing is a number too. */
const isZero = (text: string) => /^\s*0(\.0{1,9})?\s*$/.test(text)

export interface TypedCosts {
  /** Null until all three numbers of it are given. */
  recovery: Recovery | null
  /** Null until both are given. */
  weights: Weights | null
  problems: Problem[]
}

export function typedCosts(costs: Record<CostName, string>): TypedCosts {
  const problems: Problem[] = []
  const numbers = Object.fromEntries(costNames.map((name) => {
    const quantity = isZero(costs[name]) ? { value: 0 } : readQuantity(costs[name], costUnits[name])
    if (quantity === null || quantity?.range) problems.push({ path: costKeys[name], message: `${costWords[name]}: ${costHints[costUnits[name]]}${commaWords(costs[name])}` })
    return [name, quantity?.range ? undefined : quantity?.value]
  })) as Partial<Record<CostName, number>>
  const { automaticShare, automaticHours, manualHours, badReleaseRate, lambda } = numbers
  const recovery = automaticShare === undefined || automaticHours === undefined || manualHours === undefined ? null : { automaticShare, automaticHours: automaticHours / 60, manualHours: manualHours / 60 }
  return { recovery, weights: badReleaseRate === undefined || lambda === undefined ? null : { badReleaseRate, lambda: lambda / 60 }, problems }
}
