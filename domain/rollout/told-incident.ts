import type { DocumentBody } from '../kind-definition'
import type { Problem } from '../outcome'
import { isFiled, type FiledPlan } from './filed-plan'
import type { HaltRule, CaseNumber, IncidentCase } from './incident-case'
import { inputNames, type InputName, type Inputs } from './inputs'
import type { RolloutModel } from './model'
import { meanUptakeMinutes } from './uptake'

/** A number that a document may tell of an incident: an input of the model, or the minute at which it was halted. */
export type ToldName = InputName | 'halt'

/** What a document tells of an incident and one level sees of it. What is not told, or not shown, is not there. */
export interface ToldIncident {
  inputs: Inputs
  /** Minutes from the release of the update to its halt, where both are told to the minute. */
  haltAtMinute: number | undefined
  /** What these numbers were read from, in the shape of the body. */
  from: (names: readonly ToldName[]) => DocumentBody
}

/** Why a report that a reader does read is not replayed. */
export const tellsOfNoUpdate: Problem = { path: 'case', message: 'The report tells of no update that caused the incident. So there is nothing to replay.' }

/** What a reader supposes for a replay, because no filing tells it: inputs of the model, and the share of hosts that fail. */
export type ScenarioName = InputName | 'fails'
export type Scenario = Partial<Record<ScenarioName, number>>

/** A version of a document that tells of an incident. */
export interface ToldBy {
  documentId: string
  number: string
  title: string
  summary: string
  /** The address of the version. */
  address: string
  /** Whether the portal reconstructed it from public sources, so that no vendor filed it. */
  isReconstruction: boolean
}

/** The numbers of the incident that a replay under the plan is made with: where both tell one, the plan's counts. */
export function usedOf(told: ToldIncident, plan: FiledPlan, halt: HaltRule): ToldName[] {
  const used = inputNames.filter((name): boolean => told.inputs[name] !== undefined && !isFiled(plan, name))
  return halt === 'case' ? [...used, 'halt'] : used
}

/** What a replay asks of its reader: the share of hosts that fail, which no filing contains, and what neither document tells. */
export function askedOf(told: ToldIncident, plan: FiledPlan): ScenarioName[] {
  return ['fails', ...inputNames.filter((name) => told.inputs[name] === undefined && !isFiled(plan, name))]
}

/** The incident as a case to be replayed: what the document tells, and for the rest what the reader supposes. */
export function caseOfTold(told: ToldIncident, by: ToldBy, scenario: Scenario): IncidentCase {
  const source = { text: `${by.documentId}, ${by.number}`, url: by.address }
  const reported = (value: number | undefined, note: string): CaseNumber => (value === undefined ? { value, standing: 'unknown', note: '' } : { value, standing: by.isReconstruction ? 'reconstructed' : 'reported', note, source })
  const supposed = (name: ScenarioName, note: string): CaseNumber => ({ value: scenario[name], standing: 'supposed', note })
  const inputs = inputNames.map((name) => [name, told.inputs[name] === undefined ? supposed(name, 'Neither document tells it at this level.') : reported(told.inputs[name], 'Told for a replay of the incident.')])
  return {
    id: by.documentId,
    title: by.title,
    story: by.summary,
    fails: supposed('fails', 'No filing contains it.'),
    haltAtMinute: reported(told.haltAtMinute, 'From the release of the update to its halt.'),
    inputs: Object.fromEntries(inputs) as Record<InputName, CaseNumber>,
  }
}

/** The numbers that a model was reckoned with, by the names under which a reader may have supposed them. */
export function scenarioOf(model: RolloutModel): Scenario {
  return { ...model, uptakeTauMinutes: meanUptakeMinutes(model.uptake), fails: model.rings[0]?.susceptibility ?? 0 }
}
