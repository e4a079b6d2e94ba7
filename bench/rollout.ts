import { replay, signalsAt, impactedAt } from '@/domain/rollout/expectation'
import { noSpread, simulate } from '@/domain/rollout/monte-carlo'
import { sensitivityGrid } from '@/domain/rollout/sensitivity'
import { intervalsOf } from '@/domain/rollout/uncertainty'
import { eightRings as model } from '@/domain/rollout/testing/usual-model'

// What the engine costs, and beside it a plain loop over time that computes the same: `npx tsx bench/rollout.ts`.


/** Steps of a hundredth of a minute until the signals are in. */
function plainLoop(): number {
  let minute = 0
  while (signalsAt(model, minute) < model.signalsToAlarm) minute += 0.01
  return impactedAt(model, minute + model.decisionDelayMinutes + model.haltLatencyMinutes)
}

function medianOf(runs: number, repeat: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    for (let time = 0; time < repeat; time += 1) work()
    return (performance.now() - from) / repeat
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const values = (from: number, to: number) => Array.from({ length: 200 }, (_, index) => from + ((to - from) * index) / 199)
const one = medianOf(21, 500, () => replay(model))
const loop = medianOf(5, 1, plainLoop)
const many = medianOf(5, 1, () => simulate(model, { runs: 10_000, seed: 1, spread: noSpread }))
const varied = medianOf(5, 1, () => simulate(model, { runs: 10_000, seed: 1, spread: { signal: 0.5, decision: 0.5, halt: 0.5 } }))
const grid = medianOf(3, 1, () => sensitivityGrid(model, { input: 'tauMinutes', values: values(1, 60) }, { input: 'decisionDelayMinutes', values: values(1, 120) }))
const ranges = { tauMinutes: { low: 5, high: 30 }, decisionDelayMinutes: { low: 5, high: 60 }, signalProbability: { low: 0.3, high: 0.7 } }
const intervals = medianOf(5, 1, () => intervalsOf(model, ranges, 1))

console.log(`one expectation of an 8-ring plan   ${one.toFixed(4)} ms; a plain loop ${loop.toFixed(2)} ms, ${(loop / one).toFixed(0)} times as long`)
console.log(`10,000 Monte Carlo runs             ${many.toFixed(0)} ms; with delays that vary ${varied.toFixed(0)} ms`)
console.log(`intervals over three ranges         ${intervals.toFixed(0)} ms`)
console.log(`200 × 200 sensitivity grid          ${grid.toFixed(0)} ms; 40,000 plain loops would take ${((loop * 40_000) / grid).toFixed(0)} times as long`)
console.log(`impacted ${replay(model).impacted.toFixed(1)}, by the loop ${plainLoop().toFixed(1)}`)
