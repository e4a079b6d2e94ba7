import { z } from 'zod'
import { noAnswerSchema } from './answers'
import type { Level, ProjectedLevel } from './audience'

/** Where a field stands on the audience ladder by default: always, by its value, or exact only above a level. */
export type FieldLevel =
  | { form: 'fixed'; level: Level }
  | { form: 'by_value'; values: Readonly<Record<string, Level>>; otherwise: Level }
  | { form: 'coarsened'; from: ProjectedLevel; exact: ProjectedLevel }

export interface FieldAbout {
  label: string
  hint?: string
  level: FieldLevel
  /** The widest level the vendor may open the field to; fields marked sensitive stop at oversight. */
  widest?: Level
  /** The narrowest level the vendor may close the field to; what the public summary needs stays public. */
  narrowest?: Level
  /** The step from which the field must be answered; `always` for what no row goes without. */
  required?: string
  /** Markdown, checked by the narrative parser. */
  narrative?: boolean
  /** How the form asks for it, where the type alone does not say. */
  control?: 'line' | 'paragraph' | 'choice' | 'moment'
  /** Words for each enumerated value. */
  words?: Readonly<Record<string, string>>
  sensitive?: boolean
}

declare module 'zod' {
  interface GlobalMeta {
    about?: FieldAbout
  }
}

export const fixed = (level: Level): FieldLevel => ({ form: 'fixed', level })
export const byValue = (values: Record<string, Level>, otherwise: Level): FieldLevel => ({ form: 'by_value', values, otherwise })
export const coarsened = (from: ProjectedLevel, exact: ProjectedLevel): FieldLevel => ({ form: 'coarsened', from, exact })

function describe<S extends z.ZodType>(schema: S, about: FieldAbout): S {
  return schema.meta({ title: about.label, ...(about.hint ? { description: about.hint } : {}), about }) as S
}

/** A field that may be absent in a draft and may hold `{ answer, because }` instead of a value (rulings 10). */
export function field<S extends z.ZodType>(schema: S, about: FieldAbout) {
  return describe(z.union([schema, noAnswerSchema]).optional(), about)
}

/** A field that may be absent in a draft but, once given, holds a value: titles, kinds, states. */
export function plainField<S extends z.ZodType>(schema: S, about: FieldAbout) {
  return describe(schema.optional(), about)
}

export const rowIdSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{8}$/, 'This names no entry. Choose one; in JSON it is the row id, eight characters of base 32.')

/** A list whose rows carry stable ids, so that overrides, notes and corrections address a row and never a position. */
export function rows<T extends z.ZodRawShape>(shape: T, limit = 2_000) {
  return z
    .array(z.strictObject({ row: rowIdSchema, ...shape }))
    .max(limit)
    .superRefine((list, context) => {
      const seen = new Set<unknown>()
      list.forEach((item, index) => {
        const id = (item as { row: unknown }).row
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'row'], message: 'Two rows have the same id.' })
        seen.add(id)
      })
    })
}

// The registry puts an answer together at each look-up, and a long document is walked leaf by leaf.
const abouts = new WeakMap<z.core.$ZodType, FieldAbout | undefined>()

export function aboutOf(schema: z.core.$ZodType): FieldAbout | undefined {
  if (!abouts.has(schema)) abouts.set(schema, z.globalRegistry.get(schema)?.about)
  return abouts.get(schema)
}

/** The value schema inside a field: without `optional` and without the answer alternative. */
export function valueSchemaOf(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return valueSchemaOf(schema.def.innerType)
  if (schema instanceof z.ZodUnion) {
    const [first] = schema.def.options
    return first ? valueSchemaOf(first) : schema
  }
  return schema
}

/** The shape of one row where the field is a list of rows; null for a leaf. */
export function rowShapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const value = valueSchemaOf(schema)
  if (!(value instanceof z.ZodArray)) return null
  const element = value.def.element
  if (!(element instanceof z.ZodObject)) return null
  return 'row' in element.shape ? element.shape : null
}
