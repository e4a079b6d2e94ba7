import type { z } from 'zod'
import { messageFor } from '../validation-messages'

/** One error of a request, as RFC 9457 suggests: where, as a JSON Pointer and in words, and what. */
export interface RequestError {
  pointer: string
  field: string
  detail: string
}

export const mostErrors = 50
const longestName = 100

/** What is wrong with a request, by field: the first fifty errors, and how many more there are. Names are cut, because a request chooses them. */
export function requestErrors(issues: readonly z.core.$ZodIssue[]): { detail?: string; errors: RequestError[] } {
  const found = issues.flatMap((issue): [path: readonly PropertyKey[], detail: string][] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [[...issue.path, key], 'There is no such input.']) : [[issue.path, issue.message]],
  )
  const errors = found.slice(0, mostErrors).map(([path, detail]) => errorAt(path, detail))
  const more = found.length - errors.length
  return more > 0 ? { detail: `These are the first ${mostErrors} errors, and ${more.toLocaleString('en')} more.`, errors } : { errors }
}

function errorAt(path: readonly PropertyKey[], detail: string): RequestError {
  const parts = path.map((part) => (typeof part === 'number' ? part : cut(String(part))))
  const pointer = parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  const field = parts.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`), '')
  return { pointer: `#${pointer}`, field, detail }
}

const cut = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

/** As `messageFor`, but a request has no answers such as unknown to give in place of null. */
export function requestMessageFor(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.input === null ? 'null does not stand for anything here. Give a value.' : messageFor(issue)
}
