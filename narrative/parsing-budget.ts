import type { mdx } from 'micromark-extension-mdx'
import { narrativeLimits } from './narrative-limits'
import { type NarrativePlace, type NarrativeProblem, narrativeProblem } from './narrative-problem'

export type Syntax = ReturnType<typeof mdx>
export type Constructs = NonNullable<Syntax['text']>
export type Construct = Exclude<NonNullable<Constructs[string]>, readonly unknown[]>
export type Context = ThisParameterType<Construct['tokenize']>

/** Refuses a text while it is being parsed, before the parser's quadratic passes over it. */
export class OverBudget extends Error {
  constructor(readonly problem: NarrativeProblem) {
    super(problem.code)
  }
}

/** Sees every place where one of these characters could begin something, and lets the parser go on. */
export function onCharacters(characters: string, seen: (context: Context) => void): Constructs {
  const construct: Construct = {
    tokenize(_effects, _ok, nok) {
      seen(this)
      return nok
    },
  }
  return Object.fromEntries([...characters].map((character) => [String(character.charCodeAt(0)), construct]))
}

export function parsingBudget(): Syntax {
  let marks = 0
  let containers = 0
  let opened = 0
  let last: NarrativePlace = { line: 0, column: 0 }

  const countMark = (context: Context) => {
    marks += 1
    if (marks > narrativeLimits.marks) refuse(context, 'too_complex', 'The text has too many emphasis and link marks.')
  }
  const countContainer = (context: Context) => {
    const { line, column } = context.now()
    if (line === last.line && column <= last.column) return
    containers += 1
    opened = line === last.line ? opened + 1 : 1
    last = { line, column }
    if (opened > narrativeLimits.containersOpenedOnALine) refuse(context, 'too_deep', tooDeep)
    if (containers > narrativeLimits.containers) refuse(context, 'too_complex', 'The text has too many list items and quotations.')
  }
  return {
    text: onCharacters('*_~[]', countMark),
    document: onCharacters('>*+-0123456789', countContainer),
  }
}

export const tooDeep = 'Lists, quotations and components are nested too deeply here.'

function refuse(context: Context, code: 'too_complex' | 'too_deep', message: string): never {
  throw new OverBudget(narrativeProblem(context.now(), code, message))
}
