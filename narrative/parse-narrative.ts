import type { Root } from 'mdast'
import { liftLoneComponents } from './lone-components'
import { narrativeLimits } from './narrative-limits'
import { type NarrativePlace, type NarrativeProblem, narrativeProblem } from './narrative-problem'
import { readNarrative } from './read-markdown'
import { treeProblems } from './tree-problems'

declare const checked: unique symbol

/** A Markdown tree that `parseNarrative` found free of problems. */
export type NarrativeTree = Root & { readonly [checked]: true }

export type ParsedNarrative = { ok: true; tree: NarrativeTree } | { ok: false; problems: NarrativeProblem[] }

const shownProblems = 20

/** Never throws and never evaluates; the first twenty problems, in reading order. */
export function parseNarrative(text: string): ParsedNarrative {
  const parsed = parseWhole(text)
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.slice(0, shownProblems) }
}

/** The same with every problem that could be found. */
export function parseWhole(given: string): ParsedNarrative {
  const text = withoutByteOrderMark(given)
  const beforehand = problemBeforeParsing(text)
  if (beforehand) return { ok: false, problems: [beforehand] }
  const reading = readNarrative(text)
  if ('problem' in reading) return { ok: false, problems: [reading.problem] }
  liftLoneComponents(reading.root)
  const problems = treeProblems(reading.root, text)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tree: reading.root as NarrativeTree }
}

export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF+/, '')
}

function problemBeforeParsing(text: string): NarrativeProblem | undefined {
  const { characters, lines } = narrativeLimits
  if (text.length > characters) {
    const message = `The text is longer than ${characters.toLocaleString('en')} characters.`
    return narrativeProblem(placeAt(text, characters), 'too_long', message)
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const message = 'The text holds the character U+0000, which cannot be stored.'
    return narrativeProblem(placeAt(text, nul), 'null_character', message)
  }
  if (linesOf(text).length > lines) {
    const message = `The text has more than ${lines.toLocaleString('en')} lines.`
    return narrativeProblem({ line: lines + 1, column: 1 }, 'too_complex', message)
  }
  return undefined
}

function placeAt(text: string, offset: number): NarrativePlace {
  const lines = linesOf(text.slice(0, offset))
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/)
}
