import type { Problem } from './outcome'
import { problemPath } from './problem-path'

/** No body nests deeper than this; what does is refused by its schema. */
const deepest = 32

/** In characters: what a change, or the reason for it, is told in. */
export const longestReason = 500

/** Why a text that somebody wrote cannot be kept, with the path where it was written; nothing where it can. */
export function textProblems(path: string, text: string, longest: number): Problem[] {
  const message = text.length > longest ? `Use at most ${longest.toLocaleString('en-GB')} characters.` : unstorable(text)
  return message ? [{ path, message }] : []
}

/** Texts, in keys too, that no database keeps: those with U+0000 or with half of a surrogate pair. */
export function unstorableTextIn(body: unknown): Problem[] {
  const problems: Problem[] = []
  visit(body, [])
  return problems

  function visit(value: unknown, segments: readonly PropertyKey[]): void {
    if (segments.length > deepest) return
    if (typeof value === 'string') {
      const message = unstorable(value)
      if (message) problems.push({ path: problemPath(segments, body), message })
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...segments, index]))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, [...segments, key])
        const message = unstorable(key)
        if (message) problems.push({ path: problemPath(segments, body), message })
      }
    }
  }
}

function unstorable(text: string): string | null {
  if (text.includes('\u0000')) return 'This text contains the character U+0000, which cannot be kept. Remove it.'
  return isWellFormed(text) ? null : 'This text contains half of a character (a lone surrogate). Remove it.'
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}
