import type { z } from 'zod'

const wanted: Record<string, string> = {
  string: 'Give a text.',
  number: 'Give a number.',
  int: 'Give a whole number.',
  array: 'Give a list.',
  object: 'Give an object with named parts.',
  boolean: 'Give true or false.',
}

/** A plain sentence for what zod found, where the schema has none of its own. */
export function messageFor(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'This is missing.'
  if (issue.input === null) return 'null is not an answer. Leave the field out, or answer unknown, not applicable or not disclosed.'
  switch (issue.code) {
    case 'invalid_type':
      return wanted[issue.expected] ?? 'This has the wrong form.'
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`
    case 'too_big':
      return limit(issue.origin, issue.inclusive === false ? 'Less than' : 'At most', Number(issue.maximum))
    case 'too_small':
      return limit(issue.origin, issue.inclusive === false ? 'More than' : 'At least', Number(issue.minimum))
    case 'invalid_format':
      return 'This is not written the way the field wants it.'
    default:
      return undefined
  }
}

function limit(origin: string, bound: string, count: number): string {
  const number = count.toLocaleString('en')
  if (origin === 'string') return `${bound} ${number} characters.`
  if (origin === 'array') return `${bound} ${number} ${count === 1 ? 'entry' : 'entries'}.`
  return `${bound} ${number}.`
}
