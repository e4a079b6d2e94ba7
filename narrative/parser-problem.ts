import type { Context } from './parsing-budget'
import { isNarrativeComponent } from './components'
import { type NarrativePlace, type NarrativeProblem, narrativeProblem } from './narrative-problem'

const openings: ReadonlySet<string> = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowTag',
  'mdxJsxTextTag',
])

/** Where the parser last met a `<` or `{` that could begin something. */
export type Suspect = { context: Context; place: NarrativePlace }

/** What the parser threw, told in our words, at the place where the offending thing begins. */
export function parserProblem(error: unknown, text: string, suspect: Suspect | undefined): NarrativeProblem {
  const source = textOf(error, 'source')
  if (source === 'mdast-util-mdx-jsx') return pairingProblem(error)
  if (!suspect) return narrativeProblem({ line: 1, column: 1 }, 'unsupported', 'This text cannot be read as Markdown.')
  const opening = suspect.context.events.findLast(([kind, token]) => kind === 'enter' && openings.has(token.type))?.[1].start
  if (source && opening) return unreadable(opening, text.slice(opening.offset))
  // An assertion of the parser's development build, where its production build finds a tag that is not closed.
  return narrativeProblem(suspect.place, 'tag_mismatch', 'The tag that begins here does not fit the text around it.')
}

function unreadable(place: NarrativePlace, rest: string): NarrativeProblem {
  if (rest.startsWith('{')) return narrativeProblem(place, 'expression', expressionMessage)
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(rest)?.[1]
  if (name && isNarrativeComponent(name)) {
    return narrativeProblem(place, 'tag_mismatch', `The tag ${name} is not written completely.`)
  }
  return narrativeProblem(place, 'angle_bracket', 'A < in the text begins a tag; write \\< to show the character.')
}

export const expressionMessage = 'Curly braces begin an expression, which is not allowed; write \\{ to show the character.'

function pairingProblem(error: unknown): NarrativeProblem {
  const message = error instanceof Error ? error.message : ''
  const unclosed = /^Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(message)
  if (unclosed) {
    const place = { line: Number(unclosed[2]), column: Number(unclosed[3]) }
    return narrativeProblem(place, 'tag_mismatch', `The tag <${unclosed[1]}> is not closed where its text ends.`)
  }
  return narrativeProblem(closingTagPlace(error), 'tag_mismatch', 'This closing tag has no opening tag that it matches.')
}

function closingTagPlace(error: unknown): NarrativePlace {
  const line = numberOf(error, 'line')
  const column = numberOf(error, 'column')
  // The library points at the slash or at the bracket, depending on the rule.
  const atSlash = textOf(error, 'ruleId') === 'unexpected-closing-slash'
  return { line, column: atSlash ? Math.max(1, column - 1) : column }
}

function textOf(error: unknown, key: string): string | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined
  return typeof value === 'string' ? value : undefined
}

function numberOf(error: unknown, key: string): number {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined
  return typeof value === 'number' ? value : 1
}
