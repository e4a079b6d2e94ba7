import type { ProjectedLevel } from '../audience'
import type { DocumentBody } from '../kind-definition'
import { reconstructionWords, type Publisher } from '../record'
import type { Kind } from '../vocabulary'
import { storyOf, type CurveEvent, type CurvePoint } from './curve'
import { replay, type RolloutResult } from './expectation'
import type { RolloutModel } from './model'
import { warningsOf, type PlanWarning } from './rules'

/** What the engine says of a model, whole. Counts are endpoints, times minutes after the first ring opened. */
export interface ReplayOutputs {
  result: RolloutResult
  curve: CurvePoint[]
  events: CurveEvent[]
  /** Rules of rollout-maths D.2 that the plan does not keep under this incident. */
  warnings: PlanWarning[]
}

export function outputsOf(model: RolloutModel): ReplayOutputs {
  const result = replay(model)
  return { result, ...storyOf(model, result), warnings: warningsOf({ ...model, haltAtMinute: null }) }
}

/** A replay as it was saved: what went in, what came out, by which engine and when. */
export interface ReplayRun extends ReplayOutputs {
  id: string
  /** The highest level of its inputs. */
  level: ProjectedLevel
  /** A case of the catalogue; null where a document tells of the incident. */
  incident: string | null
  /** That document, and what was read of it. */
  told: (RunDocument & { summary: string; filed: DocumentBody }) | null
  model: RolloutModel
  /** What was read of the version, in the shape of its body. */
  filed: DocumentBody
  engineVersion: string
  savedAt: Date
  document: RunDocument
}

/** What a list says of a saved run. */
export type RunLabel = Pick<ReplayRun, 'id' | 'level' | 'incident' | 'filed' | 'savedAt' | 'document'> & { told: RunDocument | null }

/** A version that a run was read from, as its reader is shown it. */
export interface RunDocument {
  documentId: string
  kind: Kind
  title: string
  path: string
  number: string
  publisher: Publisher
  isReconstruction: boolean
}

/** A version by its title and number, with the word that it is a reconstruction where it is one. */
export function runDocumentWords({ title, number, isReconstruction }: Pick<RunDocument, 'title' | 'number' | 'isReconstruction'>): string {
  return `${title}, version ${number}${isReconstruction ? ` (${reconstructionWords})` : ''}`
}

/** The permanent address of a run. */
export function runPath(id: string): string {
  return `/runs/${id}`
}
