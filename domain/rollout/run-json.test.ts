import { expect, it } from 'vitest'
import type { RolloutModel } from './model'
import { outputsOf, type ReplayRun, type RunDocument } from './replay-run'
import { citationOf, runJson } from './run-json'

const model: RolloutModel = {
  endpoints: 1000, rings: [{ share: 1, bakeMinutes: 0, susceptibility: 1 }], uptake: { form: 'exponential', tauMinutes: 10 },
  failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5, haltAtMinute: null,
}
const document: RunDocument = { documentId: 'BH-UP-2026-4K7M2Q', kind: 'update_practice', title: 'A plan', path: '/practices/a-plan', number: '1.0.0', publisher: { id: 'n', name: 'Northlight Security', slug: 'northlight-security', kind: 'vendor' }, isReconstruction: false }
const told: RunDocument = { ...document, documentId: 'BH-PM-2026-4K7M2Q', kind: 'incident_postmortem', title: 'A report', path: '/incidents/a-report', isReconstruction: true }
const run: ReplayRun = { id: 'a-run', level: 'public', incident: null, document, told: { ...told, summary: 'It failed.', filed: {} }, model, filed: {}, engineVersion: '1', savedAt: new Date('2026-10-05T08:00Z'), ...outputsOf(model) }
const at = (path: string) => `https://portal.example${path}`

it('a run of a reconstruction says so where it is cited and in JSON, and calls the plan filed', () => {
  expect(citationOf(run, undefined, undefined, at)).toBe('Bulkhead. Replay of A report, version 1.0.0 (reconstructed from public sources, not filed by the vendor), against A plan, version 1.0.0. Engine 1, saved 2026-10-05. TLP:CLEAR. https://portal.example/runs/a-run')
  expect(runJson(run, undefined, undefined, at)).toMatchObject({ incident: { reconstruction: true }, document: { reconstruction: false } })
})
