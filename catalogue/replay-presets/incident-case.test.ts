import { expect, test } from 'vitest'
import { replayPresets } from '../replay-presets'
import { findCase, incidentCases } from './incident-case'

test('every case whose hosts were impacted can be replayed, with its numbers as they are typed and what is unknown left out', () => {
  expect(incidentCases.map(({ id }) => id)).toEqual(replayPresets.filter(({ id }) => id !== 'sentinelone-2025').map(({ id }) => id))
  for (const { inputs, fails, haltAtMinute } of incidentCases) {
    for (const { value, standing } of [...Object.values(inputs), fails, haltAtMinute]) expect(standing === 'unknown' ? value : Number.isFinite(value)).toBe(standing === 'unknown' ? undefined : true)
  }
  expect(findCase('channel-file-291')).toMatchObject({ fails: { value: 1, standing: 'fact' }, haltAtMinute: { value: 78 }, inputs: { endpoints: { value: 8_503_484 }, signalProbability: { value: 0.5 } } })
})
