import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { componentSyntax } from './component-syntax'
import type { NarrativeProblem } from './narrative-problem'
import { OverBudget, onCharacters, parsingBudget } from './parsing-budget'
import { parserProblem, type Suspect } from './parser-problem'

type Reading = { root: Root } | { problem: NarrativeProblem }

/** The tree of a text with components. Braces and angle brackets are seen by a parser that knows no JavaScript. */
export function readNarrative(text: string): Reading {
  let suspect: Suspect | undefined
  const watch = onCharacters('<{', (context) => {
    suspect = { context, place: context.now() }
  })
  return guarded(
    () =>
      fromMarkdown(text, {
        extensions: [...tables(), componentSyntax(text), { flow: watch, text: watch }, parsingBudget()],
        mdastExtensions: [...tableTrees(), mdxFromMarkdown()],
      }),
    (error) => parserProblem(error, text, suspect),
  )
}

type ProseOptions = { overLines: boolean }

/**
 * The tree of the same text where `<` and `{` mean nothing; `seen` gets the offset of each one that stands in prose.
 * Without what goes over several lines, neither does a backtick, a link or its definition.
 */
export function readProse(text: string, { overLines }: ProseOptions, seen: (offset: number) => void): Reading {
  const watch = onCharacters(overLines ? '<{' : '<{`', (context) => seen(context.now().offset))
  const disable = { null: overLines ? markupConstructs : [...markupConstructs, 'codeText', 'definition', 'labelEnd'] }
  return guarded(
    () =>
      fromMarkdown(text, {
        extensions: [...tables(), { disable }, { text: watch }, parsingBudget()],
        mdastExtensions: tableTrees(),
      }),
    (error) => parserProblem(error, text, undefined),
  )
}

// What micromark-extension-mdx turns off as well, so that both readings see the same blocks.
const markupConstructs = ['autolink', 'codeIndented', 'htmlFlow', 'htmlText']

const tables = () => [gfmTable(), gfmStrikethrough({ singleTilde: false })]
const tableTrees = () => [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]

function guarded(read: () => Root, explain: (error: unknown) => NarrativeProblem): Reading {
  try {
    return { root: read() }
  } catch (error) {
    return { problem: error instanceof OverBudget ? error.problem : explain(error) }
  }
}
