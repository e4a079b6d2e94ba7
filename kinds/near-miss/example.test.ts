import { expect, test } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { missingFor } from '@/domain/completeness'
import { problemsInOverrides } from '@/domain/overrides'
import { project } from '@/domain/projection'
import { problemsIn } from '@/domain/validation'
import { nearMiss as kind } from './definition'
import { example, otherExamples } from './example'
import { face } from './face'

test.each([example, ...otherExamples].map((body) => [String(body['about']?.['title']), body] as const))('“%s” is complete and has no problem', (_title, body) => {
  expect(problemsIn(kind, body)).toEqual([])
  expect(missingFor(kind, body, 'filed')).toEqual([])
})

test('members read a near miss whole and the public reads none of it, whatever somebody asks for', () => {
  const opened = Object.entries(example).flatMap(([section, fields]) => Object.keys(fields).map((field) => ({ path: `${section}.${field}`, level: 'public' as const, reason: 'x' })))
  const closed = opened.map((override) => ({ ...override, level: 'bilateral' as const }))
  for (const overrides of [[], opened, closed]) {
    for (const level of projectedLevels) expect(project(kind, example, level, overrides), level).toEqual(level === 'public' ? {} : example)
  }
  expect(problemsInOverrides(kind, example, opened)).toHaveLength(opened.length)
})

test('lists show its title, its month and its classes; below the community nothing, not even in the address', () => {
  expect(face(example)).toMatchObject({
    title: 'Content template with one field too few passed the validator',
    facets: { month: '2026-09', product_class: 'edr', payload_class: 'behavioural_content', ring_reached: 'internal', stopped_by: 'on_device_bounds_check' },
  })
  expect(face({})).toEqual({ title: 'Near miss', summary: '', facets: {} })
})

test('what is asked for is missing until it is answered, and a text over its limit is too long', () => {
  expect(missingFor(kind, {}, 'filed').map(({ path }) => path)).toEqual(Object.entries(kind.sections).flatMap(([name, { schema }]) => Object.keys(schema.shape).map((field) => `${name}.${field}`)))
  const long = { ...example, event: { ...example['event'], lesson: 'word '.repeat(201) } }
  expect(missingFor(kind, long, 'filed')).toEqual([{ path: 'event.lesson', message: 'This has 201 words. 200 is the most.' }])
})

test.each(['2026-09-14', '2026-13', 'September'])('“%s” is no month', (month) => {
  expect(problemsIn(kind, { about: { month } })).toEqual([{ path: 'about.month', message: 'Give a month such as 2024-07.' }])
})
