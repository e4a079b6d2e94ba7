import { findCase, incidentCases } from '@/catalogue/replay-presets/incident-case'
import { haltRules, type HaltRule, type IncidentCase } from '@/domain/rollout/incident-case'
import { typedScenarioIn, type TypedScenario } from '@/domain/rollout/typed-scenario'
import type { AskedIncident } from '@/operations/read-incident'

export type SearchParams = Record<string, string | string[] | undefined>
type One = (name: string) => string | undefined

/** What is to be replayed. Nothing in it is read from a document: plans are numbered as this reader is shown them. */
export interface AskedReplay {
  incident: IncidentCase | AskedIncident
  /** The incident as it was asked for: what was chosen, and an id that was typed. */
  chosen: string
  typedId: string
  /** From 0. */
  plan: number
  halt: HaltRule
  /** What the reader supposes where no document tells it, as it was typed. */
  typed: TypedScenario
}

/** A case of the catalogue, the best documented one where it has none of that name. */
export const caseNamed = (id = '') => findCase(id) ?? (incidentCases[0] as IncidentCase)

/** The replay that an address or a form asks for, of so many plans; the best documented case under the first plan where it says nothing. */
export function askedReplay(one: One, plans = 50): AskedReplay {
  const number = /^[1-9]\d?$/.exec(one('plan') ?? '')?.[0]
  return {
    incident: askedIncident(one),
    chosen: one('case') ?? '',
    typedId: (one('id') ?? '').trim(),
    plan: number !== undefined && Number(number) <= plans ? Number(number) - 1 : 0,
    halt: haltRules.find((rule) => rule === one('halt')) ?? 'signals',
    typed: typedScenarioIn(one),
  }
}

const shape = /^(BH-[A-Z]{2}-20\d\d-[0-9A-Z]{6})(?:\/(\d{1,6}\.\d{1,6}\.\d{1,6}))?$/

/** A typed id comes before what is chosen. */
function askedIncident(one: One): AskedReplay['incident'] {
  const [typed, chosen] = [(one('id') ?? '').trim().toUpperCase(), one('case') ?? '']
  if (typed !== '') return documentNamed(typed)
  return chosen.startsWith('BH-') ? documentNamed(chosen) : caseNamed(chosen)
}

/** A document in a form and in an address, as `documentNamed` reads it. */
export const nameOf = ({ documentId, number }: AskedIncident): string => (number === null ? documentId : `${documentId}/${number}`)

/** A document by its id, and maybe a version: `BH-PM-2026-4K7M2Q/1.0.0`. What is no id names one that does not exist. */
function documentNamed(word: string): AskedIncident {
  const [, documentId = '', number = null] = shape.exec(word) ?? []
  return { documentId, number }
}

export const inParams = (params: SearchParams): One => (name) => [params[name] ?? []].flat()[0]
