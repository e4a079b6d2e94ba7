import { expect, test } from 'vitest'
import { replay } from '@/domain/rollout/expectation'
import { inputNames, type InputName } from '@/domain/rollout/inputs'
import { nothingChosen } from '@/domain/rollout/replay-state'
import { typedModel } from '@/domain/rollout/typed-model'
import { replayPresets } from './replay-presets'

const stateOf = (preset: (typeof replayPresets)[number]) => ({
  preset: preset.id,
  inputs: Object.fromEntries(inputNames.map((name) => [name, preset.inputs[name].value])) as Record<InputName, string>,
  plan: { rings: [...preset.rings], halt: preset.halt.value },
  other: null,
  ...nothingChosen,
})

test('Channel File 291 replays to 8.5 million', () => {
  const [first] = replayPresets
  const model = first && typedModel(stateOf(first))
  expect(model?.ok && Math.round(replay(model.value.model).impacted / 1_000)).toBe(8_500)
})

test.each(replayPresets.map((preset) => [preset.id, preset] as const))('%s gives its facts a source, and leaves unknown what is', (_id, preset) => {
  for (const input of [...Object.values(preset.inputs), preset.halt]) expect(input.value === '').toBe(input.status === 'unknown')
  for (const { status, source } of [...Object.values(preset.inputs), preset.halt, preset.plan, preset.susceptibility, preset.release]) {
    if (status === 'fact' || status === 'estimate' || status === 'calibrated') expect(preset.sources[source ?? '']?.text).toBeTruthy()
  }
  const model = typedModel(stateOf(preset))
  if (!model.ok) expect(model.reason).toBe('incomplete')
})
