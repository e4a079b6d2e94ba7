import { findCase, incidentCases } from '@/catalogue/replay-presets/incident-case'
import { haltRules, type HaltRule, type IncidentCase } from '@/domain/rollout/incident-case'

export type SearchParams = Record<string, string | string[] | undefined>

/** What is to be replayed. Nothing in it is read from a document: plans are numbered as this reader is shown them. */
export interface AskedReplay {
  incident: IncidentCase
  /** From 0. */
  plan: number
  halt: HaltRule
}

/** The replay that an address or a form asks for, of so many plans; the best documented case under the first plan where it says nothing. */
export function askedReplay(one: (name: string) => string | undefined, plans = 50): AskedReplay {
  const number = /^[1-9]\d?$/.exec(one('plan') ?? '')?.[0]
  return {
    incident: findCase(one('case') ?? '') ?? (incidentCases[0] as IncidentCase),
    plan: number !== undefined && Number(number) <= plans ? Number(number) - 1 : 0,
    halt: haltRules.find((rule) => rule === one('halt')) ?? 'signals',
  }
}

export const inParams = (params: SearchParams) => (name: string) => [params[name] ?? []].flat()[0]
