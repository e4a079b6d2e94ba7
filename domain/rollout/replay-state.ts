import { inputNames, type InputName } from './inputs'
import { mostRings } from './model'
import { costKeys, costNames, noCosts, type CostName } from './typed-costs'

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
  /** Of the simulation: the same seed draws the same runs. */
  seed: string
  /** How many times its median a delay takes in the slowest twentieth of the runs; empty where delays do not vary. */
  vary: string
  costs: Readonly<Record<CostName, string>>
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

export const usualSeed = '1'

/** Of which an address says nothing, because nobody has chosen anything. */
export const nothingChosen = { seed: '', vary: '', costs: noCosts } as const

type All = (name: string) => readonly string[]

/** The state that an address or a posted form holds. Rows of rings that are wholly empty are left out. */
export function readReplayState(all: All): ReplayState {
  const one = (name: string) => (all(name)[0] ?? '').trim()
  const inputs = Object.fromEntries(inputNames.map((name) => [name, one(inputKeys[name])])) as Record<InputName, string>
  const costs = Object.fromEntries(costNames.map((name) => [name, one(costKeys[name])])) as Record<CostName, string>
  const other = readPlan(all, 'b-')
  return { preset: one('preset'), inputs, plan: readPlan(all, ''), other: other.rings.length > 0 ? other : null, seed: one('seed') || usualSeed, vary: one('vary'), costs }
}

function readPlan(all: All, prefix: '' | 'b-'): TypedPlan {
  const keys = planKeys(prefix)
  const column = (name: string) => all(name).map((text) => text.trim())
  const [shares, bakes, fails] = [column(keys.share), column(keys.bake), column(keys.fails)]
  const rings = shares.map((share, index) => ({ share, bake: bakes[index] ?? '', fails: fails[index] ?? '' }))
  return { rings: rings.filter(({ share, bake }) => share !== '' || bake !== '').slice(0, mostRings), halt: (all(keys.halt)[0] ?? '').trim() }
}

/** Name and value of everything that is typed, in the order of the form. */
export function replayParameters({ preset, inputs, plan, other, seed, vary, costs }: ReplayState): [name: string, value: string][] {
  const ofPlan = ({ rings, halt }: TypedPlan, prefix: '' | 'b-'): [string, string][] => {
    const keys = planKeys(prefix)
    const ofRings = rings.flatMap(({ share, bake, fails }): [string, string][] => [[keys.share, share], [keys.bake, bake], [keys.fails, fails]])
    return halt === '' ? ofRings : [...ofRings, [keys.halt, halt]]
  }
  const given = inputNames.filter((name) => inputs[name] !== '').map((name): [string, string] => [inputKeys[name], inputs[name]])
  const scenario = [['seed', seed], ['vary', vary], ...costNames.map((name) => [costKeys[name], costs[name]])].filter((pair): pair is [string, string] => pair[1] !== '')
  return [...(preset ? [['preset', preset] as [string, string]] : []), ...given, ...ofPlan(plan, ''), ...(other ? ofPlan(other, 'b-') : []), ...scenario]
}
