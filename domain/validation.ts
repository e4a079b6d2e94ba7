import { z } from 'zod'
import { noAnswerSchema } from './answers'
import type { DocumentBody, KindDefinition, SectionBody } from './kind-definition'
import { done, refused, type Outcome, type Problem } from './outcome'
import { problemPath } from './problem-path'
import { unstorableTextIn } from './storable-text'
import { messageFor } from './validation-messages'

const bodySchemas = new WeakMap<KindDefinition, z.ZodType>()

/** The shape of a whole body of a kind: its sections, each of which may be absent. */
export function bodySchemaOf(kind: KindDefinition): z.ZodType {
  const kept = bodySchemas.get(kind)
  if (kept) return kept
  const sections = Object.entries(kind.sections).map(([name, section]) => [name, section.schema.optional()])
  const schema = z.strictObject(Object.fromEntries(sections))
  bodySchemas.set(kind, schema)
  return schema
}

/** What keeps a body from being stored: wrong forms, unknown fields, null, texts that cannot be kept. Not what is missing. */
export function problemsIn(kind: KindDefinition, body: unknown): Problem[] {
  const result = bodySchemaOf(kind).safeParse(body, { error: messageFor })
  const problems = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, [], body))
  return unique([...unstorableTextIn(body), ...problems])
}

/** The body as given, or what is wrong with it. Texts are neither trimmed nor normalised. */
export function parseBody(kind: KindDefinition, body: unknown): Outcome<DocumentBody> {
  const problems = problemsIn(kind, body)
  return problems.length === 0 ? done(body as DocumentBody) : refused('invalid', problems)
}

/** One section as given, or what is wrong with it, with paths as in the whole body. */
export function parseSection(kind: KindDefinition, section: string, value: unknown): Outcome<SectionBody> {
  const outcome = parseBody(kind, { [section]: value })
  return outcome.ok ? done(outcome.value[section] ?? {}) : outcome
}

function problemsOf(issue: z.core.$ZodIssue, at: readonly PropertyKey[], body: unknown): Problem[] {
  const segments = [...at, ...issue.path]
  const meant = answerMeantAt(segments, body)
  if (meant) return meant.issues.map((inner) => ({ path: problemPath([...meant.segments, ...inner.path], body), message: inner.message }))
  if (issue.code === 'invalid_union') return (issue.errors[0] ?? []).flatMap((inner) => problemsOf(inner, segments, body))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: problemPath([...segments, key], body), message: 'The portal has no such field.' }))
  }
  return [{ path: problemPath(segments, body), message: issue.message }]
}

/**
 * What is wrong with the answer that a path leads into: an answer is what has an `answer`. Zod would speak of the
 * value that could have stood there instead.
 */
function answerMeantAt(segments: readonly PropertyKey[], body: unknown) {
  let value = body
  for (const [depth, segment] of segments.entries()) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[segment]
    if (typeof value !== 'object' || value === null || !('answer' in value)) continue
    const issues = noAnswerSchema.safeParse(value, { error: messageFor }).error?.issues ?? []
    return issues.length > 0 ? { segments: segments.slice(0, depth + 1), issues: issues.flatMap(eachKey) } : null
  }
  return null
}

function eachKey(issue: z.core.$ZodIssue) {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }]
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'The portal has no such field.' }))
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message }) => !seen.has(`${path}\n${message}`) && seen.add(`${path}\n${message}`))
}
