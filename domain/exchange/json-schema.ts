import { z } from 'zod'
import { noAnswerSchema } from '../answers'
import type { FieldAbout } from '../field'
import { overridesSchema } from './import-document'
import type { KindDefinition } from '../kind-definition'
import { momentSchema } from '../timestamp'
import { bodySchemaOf } from '../validation'
import { countSchema, figuresSchema } from '../values'

const named = { answer: noAnswerSchema, moment: momentSchema, count: countSchema, figures: figuresSchema }

/** The JSON Schema of a kind's export, as text. Rules across fields are not part of it. */
export function jsonSchemaOf(kind: KindDefinition): string {
  const exported = z.strictObject({
    bulkhead: z.literal(kind.kind),
    schema_version: z.literal(kind.schemaVersion),
    body: bodySchemaOf(kind),
    audience: overridesSchema.optional(),
  })
  for (const [id, schema] of Object.entries(named)) if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id })
  const schema = z.toJSONSchema(exported, { io: 'input', override: ({ jsonSchema }) => tellAudience(jsonSchema) })
  return `${JSON.stringify({ title: `${kind.label}, schema version ${kind.schemaVersion}`, ...schema }, null, 2)}\n`
}

/** Audience and step of a field, under one keyword that validators pass over. */
function tellAudience(schema: Record<string, unknown>): void {
  const about = schema['about'] as FieldAbout | undefined
  if (!about) return
  delete schema['about']
  const { level, widest, narrowest, required, narrative, words } = about
  schema['x-bulkhead'] = { level, widest, narrowest, required, narrative, words }
}
