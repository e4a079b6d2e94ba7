import { minutesOf, readDuration } from '../duration'
import { done, refused, type Outcome, type Problem } from '../outcome'
import { inputNames, inputWords, modelOf, type InputName } from './inputs'
import type { RolloutModel } from './model'
import { mostRings } from './replay-request'

/** A ring as it is typed: share and failing share in per cent, bake as a length of time. */
export interface TypedRing {
  share: string
  bake: string
  fails: string
}

export interface TypedPlan {
  rings: TypedRing[]
  /** Minute of a fixed halt; empty where the signals halt it. */
  halt: string
}

/** All that the replay page asks, as it is typed and as it stands in the address. */
export interface ReplayState {
  preset: string
  inputs: Record<InputName, string>
  plan: TypedPlan
  /** A second plan under the same scenario. */
  other: TypedPlan | null
}

/** The name of each input in an address. */
export const inputKeys: Record<InputName, string> = {
  endpoints: 'n',
  uptakeTauMinutes: 'tau',
  failureDelayMinutes: 'delay',
  signalProbability: 'v',
  signalsToAlarm: 'm',
  signalDelayMinutes: 'dr',
  decisionDelayMinutes: 'da',
  haltLatencyMinutes: 'h',
}

/** The names of a plan's fields in an address: those of the second plan begin with `b-`. */
export const planKeys = (prefix: '' | 'b-') => ({ share: `${prefix}share`, bake: `${prefix}bake`, fails: `${prefix}fails`, halt: `${prefix}halt` })

type All = (name: string) => readonly string[]

/** The state that an address or a posted form holds. Rows of rings that are wholly empty are left out. */
export function readReplayState(all: All): ReplayState {
  const one = (name: string) => (all(name)[0] ?? '').trim()
  const inputs = Object.fromEntries(inputNames.map((name) => [name, one(inputKeys[name])])) as Record<InputName, string>
  const other = readPlan(all, 'b-')
  return { preset: one('preset'), inputs, plan: readPlan(all, ''), other: other.rings.length > 0 ? other : null }
}

function readPlan(all: All, prefix: '' | 'b-'): TypedPlan {
  const keys = planKeys(prefix)
  const column = (name: string) => all(name).map((text) => text.trim())
  const [shares, bakes, fails] = [column(keys.share), column(keys.bake), column(keys.fails)]
  const rings = shares.map((share, index) => ({ share, bake: bakes[index] ?? '', fails: fails[index] ?? '' }))
  return { rings: rings.filter(({ share, bake }) => share !== '' || bake !== '').slice(0, mostRings), halt: (all(keys.halt)[0] ?? '').trim() }
}

/** Name and value of everything that is typed, in the order of the form. */
export function replayParameters({ preset, inputs, plan, other }: ReplayState): [name: string, value: string][] {
  const ofPlan = ({ rings, halt }: TypedPlan, prefix: '' | 'b-'): [string, string][] => {
    const keys = planKeys(prefix)
    const ofRings = rings.flatMap(({ share, bake, fails }): [string, string][] => [[keys.share, share], [keys.bake, bake], [keys.fails, fails]])
    return halt === '' ? ofRings : [...ofRings, [keys.halt, halt]]
  }
  const given = inputNames.filter((name) => inputs[name] !== '').map((name): [string, string] => [inputKeys[name], inputs[name]])
  return [...(preset ? [['preset', preset] as [string, string]] : []), ...given, ...ofPlan(plan, ''), ...(other ? ofPlan(other, 'b-') : [])]
}

/** The model of one of the plans, or every field that cannot be read or is not known. */
export function typedModel(state: ReplayState, which: 'plan' | 'other' = 'plan'): Outcome<RolloutModel> {
  const plan = state[which] ?? { rings: [], halt: '' }
  const prefix = which === 'other' ? 'b-' : ''
  const keys = planKeys(prefix)
  const problems: Problem[] = []
  const inputs = Object.fromEntries(
    inputNames.flatMap((name) => {
      const value = readQuantity(state.inputs[name], unitOf[name])
      if (value === null) problems.push({ path: inputKeys[name], message: `${inputWords[name]}: ${unitWords[unitOf[name]]}` })
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )
  const read = (text: string, unit: NumberUnit, path: string) => {
    const value = readQuantity(text, unit)
    if (value === null) problems.push({ path, message: unitWords[unit] })
    return value ?? undefined
  }
  const rings = plan.rings.map(({ share, bake, fails }, index) => ({
    share: read(share, 'percent', `${keys.share}-${index}`),
    bakeMinutes: bake === '' && index < plan.rings.length - 1 ? undefined : (read(bake, 'minutes', `${keys.bake}-${index}`) ?? 0),
    susceptibility: read(fails, 'percent', `${keys.fails}-${index}`),
  }))
  const haltAtMinute = read(plan.halt, 'minutes', keys.halt) ?? null
  const sum = rings.reduce((total, { share = 0 }) => total + share, 0)
  if (rings.length > 0 && rings.every(({ share }) => share !== undefined) && Math.abs(sum - 1) > 1e-6) {
    problems.push({ path: `${keys.share}-0`, message: `The shares add up to ${Number((sum * 100).toPrecision(8))} %. They must add up to 100 %.` })
  }
  if (problems.length > 0) return refused('invalid', problems)
  const model = modelOf({ rings: rings.map(({ share, ...ring }) => ({ ...ring, share: share === undefined ? undefined : share / sum })), inputs, haltAtMinute })
  return model.ok ? done(model.value) : refused(model.reason, model.problems.map(({ path, message }) => ({ path: placeOf(path, keys), message })))
}

/** The control at which a missing input is asked for. */
function placeOf(path: string, keys: ReturnType<typeof planKeys>): string {
  const [, ring, field] = /^rings\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  if (ring) return `${field === 'share' ? keys.share : field === 'bakeMinutes' ? keys.bake : keys.fails}-${ring}`
  return path === 'rings' ? `${keys.share}-0` : (inputKeys[path as InputName] ?? path)
}

/** What a number is typed in: `none` for what is no number. */
export type Unit = 'count' | 'percent' | 'minutes' | 'none'
type NumberUnit = Exclude<Unit, 'none'>
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

const unitWords: Record<NumberUnit, string> = {
  count: 'Give a number above 0, such as 100,000.',
  percent: 'Give a share from 0 to 100, in per cent.',
  minutes: 'Give a length of time such as 15 min, 24 h or 90 (minutes).',
}

const most = 1e12

/** Undefined where nothing is typed, null where it cannot be read. */
function readQuantity(text: string, unit: NumberUnit): number | undefined | null {
  if (text === '') return undefined
  if (unit === 'minutes') {
    const minutes = /^[\d.]+$/.test(text) ? Number(text) : minutesOf(readDuration(text))
    return minutes !== undefined && Number.isFinite(minutes) && minutes <= 1e7 ? minutes : null
  }
  const value = Number(text.replace(/[\s,\u00a0\u202f]/g, '').replace(/%$/, ''))
  if (!Number.isFinite(value)) return null
  if (unit === 'percent') return value >= 0 && value <= 100 ? value / 100 : null
  return value > 0 && value <= most ? value : null
}
