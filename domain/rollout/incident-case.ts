import { refused, type Outcome, type Problem } from '../outcome'
import { isFiled, notWhole, standingOf, type FiledPlan, type PlanStanding, type ReadPlan } from './filed-plan'
import { inputNames, inputWords, modelOf, type InputName } from './inputs'
import { mostRings, type RolloutModel } from './model'
import { meanUptakeMinutes, type UptakeMisfit } from './uptake'

/** One number of a case with its standing; undefined for what is unknown. Shares as fractions, times in minutes. */
export interface CaseNumber {
  value: number | undefined
  /** A case of the catalogue holds facts and what was supposed for it; one with a report what its vendor filed or the portal reconstructed, and what its reader supposes. */
  standing: 'fact' | 'estimate' | 'calibrated' | 'assumption' | 'reported' | 'reconstructed' | 'supposed' | 'unknown'
  note: string
  source?: { text: string; url?: string } | undefined
}

/** A public incident, as far as its numbers are known. */
export interface IncidentCase {
  id: string
  title: string
  story: string
  /** s: the share of hosts that fail once they apply it, alike in every ring. */
  fails: CaseNumber
  haltAtMinute: CaseNumber
  inputs: Readonly<Record<InputName, CaseNumber>>
}

/** Whether the signals of the plan halt the rollout, or it is halted at the minute at which the case was. */
export const haltRules = ['signals', 'case'] as const
export type HaltRule = (typeof haltRules)[number]

/**
 * The case under a filed plan: what the plan files wins, the rest is the case's. Refuses by the names of all that
 * neither knows, a plan of which this level is shown only a part, and one of more than 200 rings.
 */
export function caseModel(plan: FiledPlan, incident: IncidentCase, halt: HaltRule): Outcome<RolloutModel> {
  if (plan.rings.length > mostRings) return refused('too_large', [{ path: 'rings', message: `A plan of more than ${mostRings} rings is not replayed here.` }])
  const haltAtMinute = halt === 'case' ? incident.haltAtMinute.value : null
  const fails = incident.fails.value
  const model = modelOf({
    rings: plan.rings.map((ring) => ({ ...ring, susceptibility: fails ?? 0 })),
    inputs: Object.fromEntries(inputNames.map((name) => [name, isFiled(plan, name) ? plan.inputs[name] : incident.inputs[name].value])),
    haltAtMinute: haltAtMinute ?? null,
    ...(plan.uptake ? { uptake: plan.uptake } : {}),
  })
  const partial = notWhole(plan)
  const problems: Problem[] = [
    ...(partial ? [{ path: 'rings', message: partial }] : []),
    ...(haltAtMinute === undefined ? [{ path: 'haltAtMinute', message: 'The minute at which the case was halted is not known.' }] : []),
    ...(model.ok ? [] : model.problems),
    ...(fails === undefined ? [{ path: 'fails', message: `${failsWords} is not known.` }] : []),
  ]
  return problems.length > 0 ? refused('incomplete', problems) : model
}

export const failsWords = 'Share of hosts that fail'

export interface InputLine {
  name: InputName | 'fails' | 'halt'
  words: string
  value: number
  /** What the plan files, a fact of the case, or what was supposed or reckoned for it. */
  standing: PlanStanding | CaseNumber['standing']
  note: string
  source?: { text: string; url?: string } | undefined
  /** Of the uptake, where the plan files percentiles that one curve does not meet. */
  misfit?: UptakeMisfit | undefined
}

/** Every number of a model besides the rings, with where it comes from: the plan, or the case as it is told today. */
export function inputLines(model: RolloutModel, plan: ReadPlan | undefined, incident: IncidentCase | undefined): InputLine[] {
  const ofCase = (name: InputLine['name'], words: string, value: number, told: CaseNumber | undefined): InputLine => {
    if (told?.value !== value) return { name, words, value, standing: 'assumption', note: 'As the case stood when this was saved.' }
    return { name, words, value, standing: told.standing, note: told.note, source: told.source }
  }
  const inputs = inputNames.map((name): InputLine => {
    const [words, value] = [inputWords[name], name === 'uptakeTauMinutes' ? meanUptakeMinutes(model.uptake) : model[name]]
    if (!plan || !isFiled(plan, name)) return ofCase(name, words, value, incident?.inputs[name])
    return { name, words, value, standing: standingOf(plan), note: filedNotes[name] ?? '', ...(name === 'uptakeTauMinutes' && { misfit: plan.misfit }) }
  })
  const fails = ofCase('fails', failsWords, model.rings[0]?.susceptibility ?? 0, incident?.fails)
  return [fails, ...(model.haltAtMinute === null ? [] : [ofCase('halt', 'Minute of the halt', model.haltAtMinute, incident?.haltAtMinute)]), ...inputs]
}

const filedNotes: Partial<Record<InputName, string>> = {
  endpoints: 'The endpoints of all rings together.',
  uptakeTauMinutes: 'Fitted from the time in which half of a ring has an update.',
  signalDelayMinutes: 'The shortest delay of the channel’s signals, 95 % of the time.',
  haltLatencyMinutes: 'Measured, 95 % of the time.',
}
