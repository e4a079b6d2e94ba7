import { audience } from '../audience'
import { versionPath } from '../record'
import { audienceJson, licences, publisherJson, type At } from '../record-json'
import type { IncidentCase } from './incident-case'
import { runPath, type ReplayRun } from './replay-run'

const day = (at: Date) => at.toISOString().slice(0, 10)

/** How a run is cited: what, against what, by which engine, when, for whom, where. */
export function citationOf(run: ReplayRun, incident: IncidentCase | undefined, plan: string | undefined, at: At): string {
  const { document } = run
  const against = `${document.title}, version ${document.number}${plan ? ` (${plan})` : ''}`
  return `Bulkhead. Replay of ${incident?.title ?? run.incident} against ${against}. Engine ${run.engineVersion}, saved ${day(run.savedAt)}. ${audience[run.level].tlp}. ${at(runPath(run.id))}`
}

/** A saved run in JSON: no more and no less than its page. */
export function runJson(run: ReplayRun, incident: IncidentCase | undefined, plan: string | undefined, at: At) {
  const { document } = run
  return {
    address: at(runPath(run.id)),
    audience: audienceJson(run.level),
    citation: citationOf(run, incident, plan, at),
    document: { id: document.documentId, permalink: at(versionPath(document, document.number)), publisher: publisherJson(document.publisher), title: document.title, version: document.number },
    engine_version: run.engineVersion,
    id: run.id,
    incident: { id: run.incident, title: incident?.title ?? null },
    inputs: { filed: run.filed, model: run.model },
    licence: run.level === 'public' ? licences : null,
    outputs: { curve: run.curve, events: run.events, result: run.result, warnings: run.warnings },
    saved_at: run.savedAt.toISOString(),
  }
}
