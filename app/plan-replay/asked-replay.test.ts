import { expect, it } from 'vitest'
import { readScenario } from '@/domain/rollout/typed-scenario'
import { askedReplay } from './asked-replay'

const asked = (words: Record<string, string>) => askedReplay((name) => words[name], 2)

it('names a case, or a document and maybe its version; what is no id names a document that does not exist', () => {
  expect(asked({}).incident).toMatchObject({ id: 'channel-file-291' })
  expect(asked({ case: 'nonsense' }).incident).toMatchObject({ id: 'channel-file-291' })
  expect(asked({ case: 'BH-PM-2026-4K7M2Q' }).incident).toEqual({ documentId: 'BH-PM-2026-4K7M2Q', number: null })
  expect(asked({ case: 'BH-PM-2026-4K7M2Q/1.2.0' }).incident).toEqual({ documentId: 'BH-PM-2026-4K7M2Q', number: '1.2.0' })
  expect(asked({ case: 'mcafee-dat-5958', id: ' bh-pm-2026-4k7m2q ' }).incident).toEqual({ documentId: 'BH-PM-2026-4K7M2Q', number: null })
  for (const id of ['something', 'BH-PM-2026-\0', "BH-PM-2026-4K7M2Q' or 1=1"]) expect(asked({ id }).incident).toEqual({ documentId: '', number: null })
})

it('what is supposed is one number each, in the unit of its name; what is not is told by its name', () => {
  const read = (words: Record<string, string>) => readScenario(asked(words).typed)
  expect(read({ fails: '33', n: '190,000', h: '1 h', v: ' ' })).toEqual({ scenario: { fails: 0.33, endpoints: 190_000, haltLatencyMinutes: 60 }, problems: [] })
  expect(read({ fails: '120', n: '5 to 10', da: 'soon', dr: '5' })).toMatchObject({ scenario: { signalDelayMinutes: 5 }, problems: [{ path: 'fails' }, { path: 'endpoints' }, { path: 'decisionDelayMinutes' }] })
})
