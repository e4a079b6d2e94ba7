import type { Problem } from '../outcome'
import { failsWords } from './incident-case'
import { inputNames, inputWords } from './inputs'
import { inputKeys } from './replay-state'
import type { Scenario, ScenarioName } from './told-incident'
import { unitOf } from './typed-model'
import { commaWords, numberWords, readQuantity } from './typed-quantity'

/** What a reader may suppose for a replay, with its name in a form and in an address. */
export const scenarioNames = ['fails', ...inputNames] as const satisfies ScenarioName[]
export const scenarioKeys: Record<ScenarioName, string> = { ...inputKeys, fails: 'fails' }
export const scenarioWords: Record<ScenarioName, string> = { ...inputWords, fails: failsWords }

const unitOfScenario = { ...unitOf, fails: 'percent' } as const

export const hintOf = (name: ScenarioName): string => `${numberWords[unitOfScenario[name]]}.`

/** Everything that a reader typed, by its name; what is empty is not there. */
export type TypedScenario = Partial<Record<ScenarioName, string>>

export function typedScenarioIn(one: (name: string) => string | undefined): TypedScenario {
  return Object.fromEntries(scenarioNames.flatMap((name) => {
    const text = (one(scenarioKeys[name]) ?? '').trim()
    return text === '' ? [] : [[name, text]]
  }))
}

/** The numbers that were typed, one each: shares as fractions, times in minutes. What is no number is told by its name, and not there. */
export function readScenario(typed: TypedScenario): { scenario: Scenario; problems: Problem[] } {
  const read = scenarioNames.flatMap((name) => {
    const text = typed[name]
    return text === undefined ? [] : [{ name, quantity: readQuantity(text, unitOfScenario[name]) }]
  })
  const isNumber = ({ quantity }: (typeof read)[number]) => quantity !== null && quantity !== undefined && !quantity.range
  return {
    scenario: Object.fromEntries(read.filter(isNumber).map(({ name, quantity }) => [name, quantity?.value])),
    problems: read.filter((each) => !isNumber(each)).map(({ name }) => ({ path: name, message: `${scenarioWords[name]}: ${hintOf(name)}${commaWords(typed[name] ?? '')}` })),
  }
}
