import { done, refused, type Outcome, type Problem } from '../outcome'
import { inputNames, inputWords, modelOf, type InputName } from './inputs'
import type { ModelRing, RolloutModel } from './model'
import { inputKeys, planKeys, type ReplayState } from './replay-state'
import { commaWords, readQuantity, unitWords, type NumberUnit } from './typed-quantity'
import type { Range, Ranges, UncertainInput } from './uncertainty'

/** What is replayed: the model at the middle of every range, and the ranges. */
export interface TypedModel {
  model: RolloutModel
  ranges: Ranges
}

/** More would make the corners of the ranges too many to look at. */
export const mostRanges = 12

export const unitOf: Record<InputName, NumberUnit> = {
  endpoints: 'count',
  uptakeTauMinutes: 'minutes',
  failureDelayMinutes: 'minutes',
  signalProbability: 'percent',
  signalsToAlarm: 'count',
  signalDelayMinutes: 'minutes',
  decisionDelayMinutes: 'minutes',
  haltLatencyMinutes: 'minutes',
}

const uncertain = (name: InputName): UncertainInput => (name === 'uptakeTauMinutes' ? 'tauMinutes' : name)

type Keys = ReturnType<typeof planKeys>

/** The model of one of the plans, or every field that cannot be read or is not known. */
export function typedModel(state: ReplayState, which: 'plan' | 'other' = 'plan'): Outcome<TypedModel> {
  const plan = state[which] ?? { rings: [], halt: '' }
  const keys = planKeys(which === 'other' ? 'b-' : '')
  const problems: Problem[] = []
  const ranges: Ranges = {}
  const read = (text: string, unit: NumberUnit, path: string, input: UncertainInput, words = ''): number | undefined => {
    const quantity = readQuantity(text, unit)
    if (quantity === null) problems.push({ path, message: `${words}${unitWords[unit]}${commaWords(text)}` })
    if (quantity?.range) ranges[input] = quantity.range
    if (quantity?.range && Object.keys(ranges).length > mostRanges) problems.push({ path, message: `Give at most ${mostRanges} ranges at once.` })
    return quantity?.value
  }
  const inputs = Object.fromEntries(inputNames.flatMap((name) => {
    const value = read(state.inputs[name], unitOf[name], inputKeys[name], uncertain(name), `${inputWords[name]}: `)
    return value === undefined ? [] : [[name, value]]
  }))
  const rings = plan.rings.map(({ share, bake, fails }, index) => ({
    share: read(share, 'percent', `${keys.share}-${index}`, `rings[${index}].share`),
    bakeMinutes: bake === '' && index < plan.rings.length - 1 ? undefined : (read(bake, 'minutes', `${keys.bake}-${index}`, `rings[${index}].bakeMinutes`) ?? 0),
    susceptibility: read(fails, 'percent', `${keys.fails}-${index}`, `rings[${index}].susceptibility`),
  }))
  const haltAtMinute = read(plan.halt, 'minutes', keys.halt, 'haltAtMinute') ?? null
  const shares = wholeShares(rings, ranges, keys)
  if (!shares.ok) problems.push(...shares.problems)
  if (problems.length > 0 || !shares.ok) return refused('invalid', problems)
  delete ranges[`rings[${rings.length - 1}].bakeMinutes`]
  const model = modelOf({ rings: rings.map((ring, index) => ({ ...ring, share: shares.value[index] })), inputs, haltAtMinute })
  return model.ok ? done({ model: model.value, ranges }) : refused(model.reason, model.problems.map(({ path, message }) => ({ path: controlOf(path, keys), message })))
}

/** Shares that sum to 1. Beside a share that is a range the last ring takes what is left. */
function wholeShares(rings: readonly Partial<{ [field in keyof ModelRing]: ModelRing[field] | undefined }>[], ranges: Ranges, keys: Keys): Outcome<(number | undefined)[]> {
  const shares = rings.map(({ share }) => share)
  if (shares.length === 0 || shares.some((share) => share === undefined)) return done(shares)
  const bounds = shares.map((share = 0, index): Range => ranges[`rings[${index}].share`] ?? { low: share, high: share })
  const last = shares.length - 1
  if (ranges[`rings[${last}].share`]) return refused('invalid', [{ path: `${keys.share}-${last}`, message: 'The last ring takes what is left of 100 %: give its share as one number.' }])
  const [low, high] = [sumOf(bounds.map((bound) => bound.low)), sumOf(bounds.map((bound) => bound.high))]
  if (low > 1 + 1e-6 || high < 1 - 1e-6) return refused('invalid', [{ path: `${keys.share}-0`, message: `The shares add up to ${percentWords(low)}${low === high ? '' : ` to ${percentWords(high)}`} %. They must add up to 100 %.` }])
  if (low === high) return done(shares.map((share = 0) => share / low))
  const others = sumOf(shares.slice(0, -1).map((share = 0) => share))
  const othersAtMost = high - (shares[last] ?? 0)
  if (othersAtMost > 1) return refused('invalid', [{ path: `${keys.share}-0`, message: `The rings before the last add up to as much as ${percentWords(othersAtMost)} %: nothing is left for the last ring.` }])
  return done([...shares.slice(0, -1), 1 - others])
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
const percentWords = (share: number) => Number((share * 100).toPrecision(8))

/** The control at which a missing input is asked for. */
function controlOf(path: string, keys: Keys): string {
  const [, ring, field] = /^rings\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  if (ring) return `${keys[field === 'share' ? 'share' : field === 'bakeMinutes' ? 'bake' : 'fails']}-${ring}`
  return path === 'rings' ? `${keys.share}-0` : (inputKeys[path as InputName] ?? path)
}
