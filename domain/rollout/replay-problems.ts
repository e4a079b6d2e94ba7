import type { z } from 'zod'

/** One error of a request, as RFC 9457 suggests: where, as a JSON Pointer and in words, and what. */
export interface RequestError {
  pointer: string
  field: string
  detail: string
}

/** What is wrong with a request, by field. */
export function requestErrors(issues: readonly z.core.$ZodIssue[]): RequestError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => errorAt([...issue.path, key], 'There is no such input.'))
    return [errorAt(issue.path, issue.message)]
  })
}

function errorAt(path: readonly PropertyKey[], detail: string): RequestError {
  const pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  const field = path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`), '')
  return { pointer: `#${pointer}`, field, detail }
}
