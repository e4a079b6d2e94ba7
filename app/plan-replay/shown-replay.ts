import type { Actor } from '@/domain/actor'
import type { Problem } from '@/domain/outcome'
import type { FiledPlan } from '@/domain/rollout/filed-plan'
import { caseModel, inputLines, type HaltRule, type IncidentCase, type InputLine } from '@/domain/rollout/incident-case'
import type { RolloutModel } from '@/domain/rollout/model'
import { outputsOf, type ReplayOutputs } from '@/domain/rollout/replay-run'
import { askedOf, caseOfTold, type ScenarioName } from '@/domain/rollout/told-incident'
import { readScenario, scenarioKeys, type TypedScenario } from '@/domain/rollout/typed-scenario'
import { readIncident, type AskedIncident } from '@/operations/read-incident'
import type { AskedReplay } from './asked-replay'

/** A replay as its page shows it: plain data, so that it may be the answer to a form. */
export interface ShownReplay {
  /** What was asked, as the form holds it. `plan` counts from 1. */
  fields: { case: string; plan: string; halt: HaltRule }
  typed: TypedScenario
  plan: string
  /** The incident as far as it is told; null where there is none to be read. */
  incident: { title: string; story: string; toldBy: { text: string; address: string; documentId: string } | null } | null
  /** What the reader is asked for. */
  asks: readonly ScenarioName[]
  result: { model: RolloutModel; outputs: ReplayOutputs; lines: readonly InputLine[]; toSave: Readonly<Record<string, string>> } | null
  refusal: { title: string; lead: string | null; problems: readonly Problem[]; ownNumbers: string | null } | null
}

type Frame = Pick<ShownReplay, 'fields' | 'typed' | 'plan'>

const frameOf = ({ plan, halt, typed }: AskedReplay, filed: FiledPlan, incident: string): Frame => ({ fields: { case: incident, plan: String(plan + 1), halt }, typed, plan: filed.name })

/** The replay that is asked for, as the actor reads what it is made from. */
export async function showReplay(actor: Actor, plan: FiledPlan, asked: AskedReplay): Promise<ShownReplay> {
  const { incident } = asked
  return 'documentId' in incident ? ofDocument(actor, plan, asked, incident) : ofCase(plan, asked, incident)
}

/** The replay of a case of the catalogue. */
export function ofCase(plan: FiledPlan, asked: AskedReplay, incident: IncidentCase): ShownReplay {
  const shown = { ...frameOf(asked, plan, incident.id), incident: { title: incident.title, story: incident.story, toldBy: null }, asks: [] }
  return { ...shown, ...reckoned(plan, incident, shown.fields, [], { lead: 'Neither the plan as you read it nor the case says:', ownNumbers: `/replay?preset=${incident.id}` }) }
}

async function ofDocument(actor: Actor, plan: FiledPlan, asked: AskedReplay, named: AskedIncident): Promise<ShownReplay> {
  const found = await readIncident(actor, named)
  const frame = frameOf(asked, plan, named.documentId)
  if (!found.ok) {
    const title = found.reason === 'not_found' ? 'No report of an incident that you can read has this id' : 'Not replayed'
    return { ...frame, incident: null, asks: [], result: null, refusal: { title, lead: null, problems: found.problems, ownNumbers: null } }
  }
  const { told, by } = found.value
  const asks = askedOf(told, plan)
  const { scenario, problems } = readScenario(asked.typed)
  const toSave = { case: `${by.documentId}/${by.number}` }
  const toldBy = { text: `${by.title}, version ${by.number}`, address: by.address, documentId: by.documentId }
  return {
    ...frame,
    incident: { title: by.title, story: by.summary, toldBy },
    asks,
    ...reckoned(plan, caseOfTold(told, by, scenario), { ...frame.fields, ...typedFields(asked.typed), ...toSave }, problems.filter(({ path }) => asks.some((name) => name === path)), {
      lead: 'Neither the plan nor the report tells the following at your level. What the scenario above asks for is yours to suppose:',
      ownNumbers: null,
    }),
  }
}

const typedFields = (typed: TypedScenario) => Object.fromEntries(Object.entries(typed).map(([name, text]) => [scenarioKeys[name as ScenarioName], text]))

function reckoned(plan: FiledPlan, incident: IncidentCase, toSave: Readonly<Record<string, string>> & Frame['fields'], typed: readonly Problem[], words: { lead: string; ownNumbers: string | null }): Pick<ShownReplay, 'result' | 'refusal'> {
  const model = caseModel(plan, incident, toSave.halt)
  if (model.ok && typed.length === 0) return { result: { model: model.value, outputs: outputsOf(model.value), lines: inputLines(model.value, plan, incident), toSave }, refusal: null }
  if (!model.ok && model.reason === 'too_large') return { result: null, refusal: { title: 'Not replayed: the plan is too long', lead: null, problems: model.problems, ownNumbers: words.ownNumbers } }
  const missing = model.ok ? [] : model.problems.filter(({ path }) => typed.every((each) => each.path !== path))
  return { result: null, refusal: { title: 'Not replayed: something is not known', lead: `No number is invented. ${words.lead}`, problems: [...typed, ...missing], ownNumbers: words.ownNumbers } }
}
