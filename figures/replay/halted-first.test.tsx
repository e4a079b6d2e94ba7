import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DefinitionList } from '@/components/definition-list'
import { storyOf } from '@/domain/rollout/curve'
import { replay } from '@/domain/rollout/expectation'
import type { RolloutModel } from '@/domain/rollout/model'
import { usualInputs } from '@/domain/rollout/replay-request'
import { CurveTable } from './curve-table'
import { drawReplay } from './marks'
import { resultItems } from './result-items'

const { uptakeTauMinutes, ...inputs } = usualInputs
const model = (haltAtMinute: number): RolloutModel => ({
  endpoints: 8_503_484,
  rings: [0.01, 0.09, 0.4, 0.5].map((share, index) => ({ share, bakeMinutes: 1_440, susceptibility: index === 0 ? 0 : 1 })),
  uptake: { form: 'exponential', tauMinutes: uptakeTauMinutes },
  ...inputs,
  haltAtMinute,
})

function shown(haltAtMinute: number) {
  const result = replay(model(haltAtMinute))
  const plan = { name: 'This plan', ...storyOf(model(haltAtMinute), result) }
  return {
    items: renderToStaticMarkup(<DefinitionList variant="figures" items={resultItems(model(haltAtMinute), result)} />),
    table: renderToStaticMarkup(<CurveTable plan={plan} />),
    drawn: drawReplay([plan]).flatMap(({ text }) => text ?? []),
  }
}

test('a halt that is fixed before the signals are in leaves no detection to draw, and words say when it would have been', () => {
  const { items, table, drawn } = shown(78)
  expect(items).toContain('Not before the halt</dd>')
  expect(items).toContain('Would have been after 1 d 15 min, had nothing halted it.')
  expect(table).not.toContain('Enough signals')
  expect(drawn.filter((text) => text.startsWith('Detected'))).toEqual([])
  expect(drawn).toContain('1 h 40 min')
  expect(drawn).not.toContain('1 d 9 h 20 min')
})

test('a halt after the detection leaves it as it is', () => {
  const { items, table, drawn } = shown(1_500)
  expect(items).toContain('>1 d 15 min</dd>')
  expect(table).toContain('Enough signals')
  expect(drawn).toContain('Detected 1 d 15 min')
})
