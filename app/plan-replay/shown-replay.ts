import { refusalWords, type Outcome, type Problem } from '@/domain/outcome'
import { standingOf, type PlanStanding, type ReadPlan } from '@/domain/rollout/filed-plan'
import { caseModel, inputLines, type HaltRule, type IncidentCase, type InputLine } from '@/domain/rollout/incident-case'
import type { RolloutModel } from '@/domain/rollout/model'
import { outputsOf, runDocumentWords, type ReplayOutputs } from '@/domain/rollout/replay-run'
import { askedOf, caseOfTold, tellsOfNoUpdate, type ScenarioName, type ToldBy, type ToldIncident } from '@/domain/rollout/told-incident'
import { readScenario, scenarioNames, type TypedScenario } from '@/domain/rollout/typed-scenario'
import type { AskedIncident } from '@/operations/read-incident'
import { nameOf, type AskedReplay } from './asked-replay'

/** A replay as its page shows it: plain data, so that it may be the answer to a form. */
export interface ShownReplay {
  /** What was asked, as the form holds it: an id is kept until it is found. `plan` counts from 1. */
  fields: { case: string; id: string; plan: string; halt: HaltRule }
  typed: TypedScenario
  plan: string
  /** The incident as far as it is told; null where there is none to be read. `name` is what the form calls its report. */
  incident: { title: string; story: string; toldBy: { text: string; address: string; name: string } | null } | null
  /** What the reader is asked for. */
  asks: readonly ScenarioName[]
  /** `pinned` is the incident that is kept when it is saved: of a report, the version that was replayed. */
  result: { model: RolloutModel; outputs: ReplayOutputs; plan: PlanStanding; lines: readonly InputLine[]; pinned: string } | null
  refusal: { title: string; lead: string | null; problems: readonly Problem[]; ownNumbers: string | null } | null
}

type Frame = Pick<ShownReplay, 'fields' | 'typed' | 'plan'>

const frameOf = ({ plan, halt, typed }: AskedReplay, filed: string, incident: string, id = ''): Frame => ({ fields: { case: incident, id, plan: String(plan + 1), halt }, typed, plan: filed })

/** What was supposed is asked for still, so that it stays in the form. */
const nothingOf = ({ typed }: AskedReplay) => ({ incident: null, result: null, asks: scenarioNames.filter((name) => typed[name] !== undefined) })
const refusedFor = (title: string, problems: readonly Problem[] = []) => ({ title, lead: null, problems, ownNumbers: null })

/** The answer where the plan itself is not there any more. What was asked stands as it was. */
export function ofNoPlan(asked: AskedReplay): ShownReplay {
  return { ...frameOf(asked, '', asked.chosen, asked.typedId), ...nothingOf(asked), refusal: refusedFor(refusalWords.not_found) }
}

/** The replay of a case of the catalogue. */
export function ofCase(plan: ReadPlan, asked: AskedReplay, incident: IncidentCase): ShownReplay {
  const shown = { ...frameOf(asked, plan.name, incident.id), incident: { title: incident.title, story: incident.story, toldBy: null }, asks: [] }
  return { ...shown, ...reckoned(plan, incident, asked.halt, { pinned: incident.id, typed: [], lead: 'Neither the plan as you read it nor the case says:', ownNumbers: `/replay?preset=${incident.id}` }) }
}

/** The replay of a report as its reader was shown it. */
export function ofReport(plan: ReadPlan, asked: AskedReplay, named: AskedIncident, found: Outcome<{ told: ToldIncident | null; by: ToldBy }>): ShownReplay {
  if (!found.ok) {
    const unread = { path: asked.typedId === '' ? 'case' : 'id', message: 'No report of an incident that you can read has this id.' }
    return { ...frameOf(asked, plan.name, asked.chosen, asked.typedId), ...nothingOf(asked), refusal: refusedFor('Not replayed', [unread]) }
  }
  const { told, by } = found.value
  const frame = { ...frameOf(asked, plan.name, nameOf(named)), incident: { title: by.title, story: by.summary, toldBy: { text: runDocumentWords(by), address: by.address, name: nameOf(named) } } }
  if (!told) return { ...nothingOf(asked), ...frame, refusal: refusedFor('Not replayed', [tellsOfNoUpdate]) }
  const asks = askedOf(told, plan)
  const { scenario, problems } = readScenario(asked.typed)
  return {
    ...frame,
    asks,
    ...reckoned(plan, caseOfTold(told, by, scenario), asked.halt, {
      pinned: nameOf(by),
      typed: problems.filter(({ path }) => asks.some((name) => name === path)),
      lead: 'Neither the plan nor the report tells the following at your level. What the scenario above asks for is yours to suppose:',
      ownNumbers: null,
    }),
  }
}

interface About {
  pinned: string
  /** What was typed and is no number. */
  typed: readonly Problem[]
  lead: string
  ownNumbers: string | null
}

function reckoned(plan: ReadPlan, incident: IncidentCase, halt: HaltRule, { pinned, typed, lead, ownNumbers }: About): Pick<ShownReplay, 'result' | 'refusal'> {
  const model = caseModel(plan, incident, halt)
  if (model.ok && typed.length === 0) return { result: { model: model.value, outputs: outputsOf(model.value), plan: standingOf(plan), lines: inputLines(model.value, plan, incident), pinned }, refusal: null }
  if (!model.ok && model.reason === 'too_large') return { result: null, refusal: { ...refusedFor('Not replayed: the plan is too long', model.problems), ownNumbers } }
  const missing = model.ok ? [] : model.problems.filter(({ path }) => typed.every((each) => each.path !== path))
  return { result: null, refusal: { title: 'Not replayed: something is not known', lead: `No number is invented. ${lead}`, problems: [...typed, ...missing], ownNumbers } }
}
