import { z } from 'zod'
import { levels } from '../audience'
import type { DocumentBody, KindDefinition, LevelOverride } from '../kind-definition'
import { done, refused, type Outcome, type Problem } from '../outcome'
import { problemsInOverrides } from '../overrides'
import { migrateBody, migrateOverrides } from '../schema-changes'
import { longestReason, unstorableTextIn } from '../storable-text'
import { problemsIn } from '../validation'
import { messageFor } from '../validation-messages'
import { JsonProblem, readStrictJson } from './strict-json'

/** In bytes of UTF-8: a document of two thousand drivers has two million. */
export const maxImportBytes = 5_000_000

export interface ImportedDocument {
  kind: KindDefinition
  body: DocumentBody
  overrides: LevelOverride[]
}

/** Changes of audience as a document carries them. */
export const overridesSchema = z
  .array(z.strictObject({ path: z.string().max(200), level: z.enum(levels), reason: z.string().max(longestReason).regex(/\S/, 'Say why.') }))
  .max(2_000)

const wrapper = z.strictObject({
  bulkhead: z.string(),
  schema_version: z.int().min(1),
  body: z.looseObject({}),
  audience: overridesSchema.optional(),
})

/**
 * A document from the text of an export, of the one of these kinds that it names as `bulkhead`. Refused with `too_large`, or with `invalid` and every error by its path: paths
 * are those of fields, or `bulkhead`, `schema_version`, `audience[0].level` for the frame, or empty for JSON that cannot
 * be read. Texts are taken as they are; a body of an older schema is migrated.
 */
export function importDocument(kinds: readonly KindDefinition[], text: string): Outcome<ImportedDocument> {
  if (new TextEncoder().encode(text).length > maxImportBytes) {
    return refused('too_large', [{ path: '', message: `A document may have ${maxImportBytes / 1_000_000} MB at most.` }])
  }
  const read = readJson(text)
  if (!read.ok) return read
  const kind = kindNamedIn(kinds, read.value)
  const problems = problemsInWrapper(kinds, kind, read.value)
  if (!kind || problems.length > 0) return refused('invalid', problems)
  const { schema_version: version, body, audience } = read.value as { schema_version: number; body: DocumentBody; audience?: LevelOverride[] }
  const migrated = migrateBody(kind, body, version)
  const overrides = migrateOverrides(kind, audience ?? [], version)
  const wrong = problemsIn(kind, migrated)
  if (wrong.length === 0) wrong.push(...problemsInOverrides(kind, migrated, overrides))
  return wrong.length > 0 ? refused('invalid', wrong) : done({ kind, body: migrated, overrides })
}

function readJson(text: string): Outcome<unknown> {
  try {
    return done(readStrictJson(text))
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error
    return refused('invalid', [{ path: '', message: `Line ${error.line}, column ${error.column}: ${error.message}` }])
  }
}

function kindNamedIn(kinds: readonly KindDefinition[], value: unknown): KindDefinition | undefined {
  const { bulkhead } = Object(value) as { bulkhead?: unknown }
  return kinds.find(({ kind }) => kind === bulkhead)
}

function problemsInWrapper(kinds: readonly KindDefinition[], kind: KindDefinition | undefined, value: unknown): Problem[] {
  const result = wrapper.safeParse(value, { error: messageFor })
  if (!result.success) return result.error.issues.flatMap(problemsOf)
  const { schema_version: version, audience } = result.data
  const problems: Problem[] = []
  if (!kind) problems.push({ path: 'bulkhead', message: `The portal takes these kinds: ${kinds.map((each) => each.kind).join(', ')}.` })
  if (kind && version > kind.schemaVersion) {
    problems.push({ path: 'schema_version', message: `The portal knows this kind up to schema version ${kind.schemaVersion}.` })
  }
  return [...problems, ...unstorableTextIn({ audience: audience ?? [] })]
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part, depth) => (typeof part === 'number' ? `[${part}]` : `${depth === 0 ? '' : '.'}${String(part)}`)).join('')
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: 'The portal has no such field.' }))
}
