import { z } from 'zod'
import { durationSchema } from '../duration-schema'
import { attachmentSchema } from '../attachments/attachment'
import { aboutOf, rowIdSchema, rowShapeOf, valueSchemaOf, type FieldAbout } from '../field'
import type { SectionDefinition } from '../kind-definition'
import { momentSchema } from '../timestamp'

export interface Option {
  value: string
  label: string
}

/** How a value is asked for. Plain data, so that a form can be drawn anywhere. */
export type Control =
  | { type: 'line'; numeric?: 'whole' | 'decimal' }
  | { type: 'paragraph'; narrative: boolean }
  | { type: 'choice'; options: Option[] }
  | { type: 'choices'; options: Option[] }
  | { type: 'lines' }
  | { type: 'row_refs' }
  | { type: 'row_ref' }
  | { type: 'moment' }
  | { type: 'duration' }
  | { type: 'file' }
  | { type: 'group'; parts: PartPlan[] }
  | { type: 'rows'; fields: FieldPlan[] }

export interface PartPlan {
  name: string
  label: string
  optional: boolean
  control: Control
}

export interface FieldPlan {
  name: string
  label: string
  hint: string | null
  /** The step from which it must be answered, `always` inside a row, null when it never must. */
  required: string | null
  /** Whether `{ answer, because }` may stand instead of a value. */
  answerable: boolean
  level: FieldAbout['level']
  sensitive: boolean
  control: Control
}

/** What a section's form asks, in schema order. */
export function formPlan(section: SectionDefinition): FieldPlan[] {
  return planOf(section.schema.shape)
}

function planOf(shape: Readonly<Record<string, z.core.$ZodType>>): FieldPlan[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const about = aboutOf(schema)
    return about ? [fieldPlan(name, schema, about)] : []
  })
}

function fieldPlan(name: string, schema: z.core.$ZodType, about: FieldAbout): FieldPlan {
  const inner = schema instanceof z.ZodOptional ? schema.def.innerType : schema
  return {
    name,
    label: about.label,
    hint: about.hint ?? null,
    required: about.required ?? null,
    answerable: inner instanceof z.ZodUnion,
    level: about.level,
    sensitive: about.sensitive ?? false,
    control: controlOf(valueSchemaOf(schema), about),
  }
}

function controlOf(schema: z.core.$ZodType, about: FieldAbout): Control {
  const shape = rowShapeOf(schema)
  if (shape) return { type: 'rows', fields: planOf(shape) }
  if (schema === momentSchema) return { type: 'moment' }
  if (schema === durationSchema) return { type: 'duration' }
  if (schema === rowIdSchema) return { type: 'row_ref' }
  if (schema === attachmentSchema) return { type: 'file' }
  if (schema instanceof z.ZodEnum) return { type: 'choice', options: optionsOf(schema, about) }
  if (schema instanceof z.ZodNumber) return { type: 'line', numeric: schema instanceof z.ZodNumberFormat ? 'whole' : 'decimal' }
  if (schema instanceof z.ZodObject) return { type: 'group', parts: partsOf(schema, about) }
  if (schema instanceof z.ZodArray) return listControl(schema.def.element, about)
  const paragraph = about.control === 'paragraph' || about.narrative === true
  return paragraph ? { type: 'paragraph', narrative: about.narrative ?? false } : { type: 'line' }
}

function listControl(element: z.core.$ZodType, about: FieldAbout): Control {
  if (element === rowIdSchema) return { type: 'row_refs' }
  return element instanceof z.ZodEnum ? { type: 'choices', options: optionsOf(element, about) } : { type: 'lines' }
}

function optionsOf(schema: z.ZodEnum, about: FieldAbout): Option[] {
  return schema.options.map((value) => ({ value: String(value), label: about.words?.[String(value)] ?? String(value) }))
}

function partsOf(schema: z.ZodObject, about: FieldAbout): PartPlan[] {
  return Object.entries(schema.shape).map(([name, part]) => ({
    name,
    label: partLabel(about, name),
    optional: part instanceof z.ZodOptional,
    control: controlOf(valueSchemaOf(part), about),
  }))
}

/** What a part of a group is called: its words in the group, or its name as a sentence. */
export function partLabel(about: FieldAbout, name: string): string {
  const words = name.replaceAll('_', ' ')
  return about.words?.[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
