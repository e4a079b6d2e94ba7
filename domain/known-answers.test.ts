import { z } from 'zod'
import { expect, test } from 'vitest'
import { fixed, plainField } from './field'
import { isUntouched, knownAnswers } from './known-answers'
import { smallKind } from './testing/small-kind'
import { line } from './values'

const asking = (names: readonly string[]) => ({ label: 'Section', step: 'early', schema: z.strictObject(Object.fromEntries(names.map((name) => [name, plainField(line(20), { label: name, level: fixed('public') })]))) })
const kind = { ...smallKind, sections: { about: asking(['title', 'language']), product: asking(['product_name', 'version']), rest: asking(['version']) } }

test('what is known is answered in each section that asks for it, and in no other', () => {
  expect(knownAnswers(kind, { language: 'en', product_name: 'Sentry', product_family: 'Northlight' })).toEqual({ about: { language: 'en' }, product: { product_name: 'Sentry' } })
})

test('what is not known, or what the field does not take, stays open', () => {
  expect(knownAnswers(kind, { language: null, product_name: 'Northlight Sentry for Windows' })).toEqual({})
})

test('a section that holds only what documents begin with is untouched', () => {
  expect(isUntouched()).toBe(true)
  expect(isUntouched({ product_name: 'Sentry' })).toBe(true)
  expect(isUntouched({ product_name: 'Sentry', version: '7' })).toBe(false)
})
