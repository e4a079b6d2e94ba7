import { audience } from '../audience'
import { versionPath } from '../record'
import { audienceJson, licences, publisherJson, type At } from '../record-json'
import type { ReadPlan } from './filed-plan'
import { inputLines, type IncidentCase } from './incident-case'
import { runDocumentWords, runPath, type ReplayRun, type RunDocument } from './replay-run'

const day = (at: Date) => at.toISOString().slice(0, 10)

/** How a run is cited: what, against what, by which engine, when, for whom, where. */
export function citationOf(run: ReplayRun, incident: IncidentCase | undefined, plan: ReadPlan | undefined, at: At): string {
  const { document, told } = run
  const against = `${runDocumentWords(document)}${plan ? ` (${plan.name})` : ''}`
  const replayed = told ? `${runDocumentWords(told)},` : (incident?.title ?? run.incident)
  return `Bulkhead. Replay of ${replayed} against ${against}. Engine ${run.engineVersion}, saved ${day(run.savedAt)}. ${audience[run.level].tlp}. ${at(runPath(run.id))}`
}

/** A saved run in JSON: no more and no less than its page. */
export function runJson(run: ReplayRun, incident: IncidentCase | undefined, plan: ReadPlan | undefined, at: At) {
  const { document, told } = run
  return {
    address: at(runPath(run.id)),
    audience: audienceJson(run.level),
    citation: citationOf(run, incident, plan, at),
    document: documentJson(document, at),
    engine_version: run.engineVersion,
    id: run.id,
    incident: told ? documentJson(told, at) : { id: run.incident, title: incident?.title ?? null },
    inputs: { filed: run.filed, model: run.model, supposed: inputLines(run.model, plan, incident).filter(({ standing }) => standing === 'supposed').map(({ name }) => name), told: told?.filed ?? null },
    licence: run.level === 'public' ? licences : null,
    outputs: { curve: run.curve, events: run.events, result: run.result, warnings: run.warnings },
    saved_at: run.savedAt.toISOString(),
  }
}

const documentJson = (document: RunDocument, at: At) => ({
  id: document.documentId,
  permalink: at(versionPath(document, document.number)),
  publisher: publisherJson(document.publisher),
  reconstruction: document.isReconstruction,
  title: document.title,
  version: document.number,
})
