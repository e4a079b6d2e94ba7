import { expect, test } from 'vitest'
import { keptPrecision, keptTime } from './kept-times'

const at = new Date('2026-11-01T00:00:00Z')

test('of a near miss the month is told, of everything else the instant', () => {
  expect([keptPrecision('BH-NM-2026-7QK2ZD'), keptTime('BH-NM-2026-7QK2ZD', at)]).toEqual(['month', '2026-11'])
  expect([keptPrecision('BH-PM-2026-7QK2ZD'), keptTime('BH-PM-2026-7QK2ZD', at)]).toEqual(['minute', '2026-11-01T00:00:00.000Z'])
})
