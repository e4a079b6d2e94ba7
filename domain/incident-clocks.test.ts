import { expect, test } from 'vitest'
import { openStepClocks, type IncidentSoFar } from './incident-clocks'

const begunAt = new Date('2026-11-02T09:00Z')
const vendor: IncidentSoFar = {
  kind: 'incident_postmortem',
  ownerKind: 'vendor',
  becameAware: { at: '2026-11-02T08:00Z', precision: 'minute' },
  begunAt,
  firstReleasedAt: null,
  releasedSteps: [],
  grade: null,
}

test('before the first release notice and preliminary run from awareness', () => {
  expect(openStepClocks(vendor).map(({ name, due }) => `${name} ${due.toISOString()}`)).toEqual(['Notice 2026-11-03T08:00:00.000Z', 'Preliminary 2026-11-05T08:00:00.000Z'])
})

test('without an answer they run from when the document was begun', () => {
  expect(openStepClocks({ ...vendor, becameAware: { answer: 'unknown', because: 'Not known yet.' } })[0]?.due.toISOString()).toBe('2026-11-03T09:00:00.000Z')
})

test('a released preliminary report leaves the full report, later where the incident is not severe', () => {
  const released = { ...vendor, releasedSteps: ['preliminary'], firstReleasedAt: begunAt }
  expect(openStepClocks({ ...released, grade: 'S1' }).map(({ due }) => due.toISOString())).toEqual(['2026-11-16T09:00:00.000Z'])
  expect(openStepClocks({ ...released, grade: 'S3' }).map(({ due }) => due.toISOString())).toEqual(['2026-12-02T09:00:00.000Z'])
})

test('nothing runs once the full report is released, nor for a reconstruction', () => {
  expect(openStepClocks({ ...vendor, releasedSteps: ['notice', 'full'], firstReleasedAt: begunAt })).toEqual([])
  expect(openStepClocks({ ...vendor, ownerKind: 'reconstruction_desk' })).toEqual([])
})
