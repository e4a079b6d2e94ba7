import fc from 'fast-check'
import { z } from 'zod'
import { levels } from '@/domain/audience'
import { aboutOf, rowShapeOf, valueSchemaOf } from '@/domain/field'
import { leavesOf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** Bodies that a kind takes: any of its fields may be absent, hold a value or hold an answer. */
export function arbitraryBody(kind: KindDefinition): fc.Arbitrary<DocumentBody> {
  const sections = Object.entries(kind.sections).map(([name, section]) => [name, fields(section.schema.shape)] as const)
  return fc.record(Object.fromEntries(sections), { requiredKeys: [] }) as fc.Arbitrary<DocumentBody>
}

/** Changes of audience on paths that a body has, within its bounds or not. */
export function arbitraryOverrides(kind: KindDefinition, body: DocumentBody): fc.Arbitrary<LevelOverride[]> {
  const leaves = [...leavesOf(kind, body)].map(({ path }) => path)
  const rowPaths = leaves.filter((path) => path.includes('#')).map((path) => path.replace(/\.[^.]*$/, ''))
  const lists = rowPaths.map((path) => path.replace(/#.*/, ''))
  const paths = [...new Set([...leaves, ...rowPaths, ...lists])]
  if (paths.length === 0) return fc.constant([])
  return fc.uniqueArray(fc.record({ path: fc.constantFrom(...paths), level: fc.constantFrom(...levels), reason: fc.constant('Because.') }), {
    selector: ({ path }) => path,
    maxLength: 12,
  })
}

function fields(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(shape).flatMap(([name, schema]) => (aboutOf(schema) ? [[name, leaf(schema)] as const] : []))
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] })
}

function leaf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const shape = rowShapeOf(schema)
  return shape ? fc.oneof({ weight: 4, arbitrary: rowsOf(shape, valueSchemaOf(schema)) }, { weight: 1, arbitrary: answerOr(schema) }) : answerOr(schema)
}

/** Rows have ids that differ inside their list. */
function rowsOf(shape: Shape, list: z.core.$ZodType): fc.Arbitrary<unknown> {
  const most = list instanceof z.ZodArray && list.safeParse(Array.from({ length: 4 }, (_, index) => ({ row: rowId(index) }))).success ? 4 : 2
  return fc.array(fields(shape), { maxLength: most }).map((items) => items.map((item, index) => ({ ...item, row: rowId(index) })))
}

const rowId = (index: number) => `aaaa000${index}`

function answerOr(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const inner = schema instanceof z.ZodOptional ? schema.def.innerType : schema
  return inner instanceof z.ZodUnion ? fc.oneof(...inner.def.options.map(value)) : rowShapeOf(schema) ? rowsOf(rowShapeOf(schema) ?? {}, inner) : value(inner)
}

function value(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return value(schema.def.innerType)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map(value))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodNumber) return numbers(schema)
  if (schema instanceof z.ZodObject) return object(schema)
  if (schema instanceof z.ZodArray) return rowShapeOf(schema) ? rowsOf(rowShapeOf(schema) ?? {}, schema) : several(schema.def.element)
  return text(schema)
}

/** A choice is made once. */
function several(element: z.core.$ZodType): fc.Arbitrary<unknown[]> {
  if (element instanceof z.ZodEnum) return fc.uniqueArray(value(element), { minLength: 1, maxLength: Math.min(4, element.options.length) })
  return fc.array(value(element), { minLength: 1, maxLength: 4 })
}

function object(schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> {
  const parts = Object.entries(schema.shape).map(([name, part]) => [name, value(part)] as const)
  const requiredKeys = Object.entries(schema.shape).flatMap(([name, part]) => (part instanceof z.ZodOptional ? [] : [name]))
  return fc.record(Object.fromEntries(parts), { requiredKeys })
}

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [min, max] = [Math.max(schema.minValue ?? 0, 0), Math.min(schema.maxValue ?? 1_000_000, 20_000_000)]
  if (!schema.isInt) return fc.oneof(fc.double({ min: 0, max, noNaN: true }), fc.constantFrom(0.001, 0.1, 12.5).filter((number) => number <= max))
  const telling = [min, 99, 100, 9_949, 9_950, 9_999, 10_000, 10_499, 104].filter((number) => number >= min && number <= max)
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(...telling))
}

const written = ['b0a1c2d3-e4f5-4678-9abc-def012345678', '0123456789abcdef'.repeat(4), '2024-07-19', '2024-07-19T04:09Z', '2026-11-09T08:10Z', 'PT48H', 'P1DT12H', 'https://example.com/a', 'team@example.com', 'CVE-2024-12345', 'en-GB', 'aaaa0000', 'aaaa0001', '325000.3', '2026-10', '2027-Q2']

/** Texts that the schema takes, of any characters where it takes any. */
function text(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const takes = (candidate: string) => z.core.safeParse(schema, candidate).success
  const fitting = fc.constantFrom(...written.filter(takes))
  const odd = fc.string({ unit: 'grapheme', maxLength: 30 })
  return takes('e\u0301 ℵ') ? fc.oneof(fitting, odd.filter((candidate) => takes(candidate) && !candidate.includes('\u0000'))) : fitting
}
