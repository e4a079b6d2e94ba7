import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { inputLines } from '@/domain/rollout/incident-case'
import type { RolloutModel } from '@/domain/rollout/model'
import { outputsOf } from '@/domain/rollout/replay-run'
import { CaseReplay } from './case-replay'

const model: RolloutModel = {
  endpoints: 8_503_484,
  rings: [0.01, 0.99].map((share) => ({ share, bakeMinutes: 15, susceptibility: 1 })),
  uptake: { form: 'exponential', tauMinutes: 10 },
  failureDelayMinutes: 0, signalProbability: 0.5, signalsToAlarm: 5, signalDelayMinutes: 5, decisionDelayMinutes: 10, haltLatencyMinutes: 5, haltAtMinute: null,
}
const plan = { name: 'Content', rings: model.rings, inputs: { haltLatencyMinutes: 5 }, from: {}, isReconstruction: false }

it('what is filed or a fact stands apart from what was supposed, and the plan’s warnings name their minute', () => {
  const html = renderToStaticMarkup(<CaseReplay model={model} outputs={outputsOf(model)} plan="filed" lines={inputLines(model, plan, undefined)} />)
  const [known, supposed] = [html.indexOf('Known: filed, or a fact of the case'), html.indexOf('Supposed: reconstructions, estimates and assumptions of the scenario')]
  expect(html.indexOf('Minutes from the decision to the halt')).toBeGreaterThan(known)
  expect(html.indexOf('Minutes from the decision to the halt')).toBeLessThan(supposed)
  expect(html.indexOf('Mean minutes until a host applies the update')).toBeGreaterThan(supposed)
  expect(html).toContain('Ring 2 opens 5 min before ring 1 could have been halted')
  expect(html).toContain('<div>1 %, then 15 min</div><div>99 %</div>')
})

it('beside the uptake stands where the filed percentiles are not those of the fitted curve', () => {
  const fitted = { ...plan, uptake: model.uptake, misfit: { filedP95Minutes: 2_880, fittedP95Minutes: 43.2 } }
  const html = renderToStaticMarkup(<CaseReplay model={model} outputs={outputsOf(model)} plan="filed" lines={inputLines(model, { ...fitted }, undefined)} />)
  expect(html.match(/95 % filed at 2 d; the fitted curve reaches it at 43.2 min\./g)).toHaveLength(1)
})

it('of a plan that the portal reconstructed nothing is called filed', () => {
  const html = renderToStaticMarkup(<CaseReplay model={model} outputs={outputsOf(model)} plan="reconstructed" lines={inputLines(model, { ...plan, isReconstruction: true }, undefined)} />)
  expect(html).not.toContain('Filed plan')
  expect(html).not.toContain('Known: filed')
  expect(html.match(/Reconstructed<\/td>/g), 'the rings and what the plan tells besides').toHaveLength(2)
})
