import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audience, levels, narrower, opens, projectedLevels, rankOf, wider, widestLevels } from './audience'

const level = fc.constantFrom(...levels)

test('the ladder runs from public to named', () => {
  const lines = levels.map((each) => `${rankOf(each)} ${audience[each].name}, ${audience[each].tlp}: ${audience[each].readers}`)
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    0 Public, TLP:CLEAR: Anyone, without an account
    1 Community, TLP:GREEN: Every member organisation: vendors, government and Microsoft
    2 Oversight, TLP:AMBER+STRICT: The owner, government reviewers and Microsoft reviewers
    3 Bilateral, TLP:AMBER+STRICT: The owner and Microsoft reviewers
    4 Named, TLP:RED: Listed people only
    "
  `)
})

test('a reader opens their own level and every wider one, and none that is narrower', () => {
  const opened = levels.map((reader) => levels.filter((text) => opens(reader, text)).length)
  expect(opened).toEqual([1, 2, 3, 4, 5])
})

test('of two levels one is the narrower and the other the wider', () => {
  fc.assert(
    fc.property(level, level, (a, b) => {
      expect(new Set([narrower(a, b), wider(a, b)])).toEqual(new Set([a, b]))
      expect(rankOf(narrower(a, b))).toBeGreaterThanOrEqual(rankOf(wider(a, b)))
      expect(opens(narrower(a, b), wider(a, b))).toBe(true)
    }),
  )
})

test('nothing is stored for named readers, and a release is never named wider than it is stored', () => {
  expect(projectedLevels).toEqual(levels.slice(0, 4))
  expect(projectedLevels).toEqual(expect.arrayContaining([...widestLevels]))
})
