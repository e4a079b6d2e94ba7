import type { Nodes } from 'mdast'
import 'mdast-util-mdx'
import { parseNarrative } from './parse-narrative'

/** The words of a narrative without its marks, on one line; cut after `maxWords` words with an ellipsis. */
export function plainText(text: string, maxWords?: number): string {
  const words = wordsOf(text)
  if (maxWords === undefined || words.length <= maxWords) return words.join(' ')
  return `${words.slice(0, maxWords).join(' ')}…`
}

/** How many words a reader sees; a lone dash or bullet is none. */
export function wordCount(text: string): number {
  return wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function wordsOf(text: string): string[] {
  const parsed = parseNarrative(text)
  return (parsed.ok ? spoken(parsed.tree) : text).split(/\s+/).filter((word) => word !== '')
}

const inline: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

function spoken(node: Nodes): string {
  if ('value' in node) return inline.has(node.type) ? node.value : ` ${node.value} `
  const own = node.type === 'mdxJsxFlowElement' ? titleOf(node.attributes) : ''
  const inside = 'children' in node ? node.children.map(spoken).join('') : ''
  return inline.has(node.type) ? inside : ` ${own} ${inside} `
}

function titleOf(attributes: { type: string; name?: string; value?: unknown }[]): string {
  const title = attributes.find(({ name }) => name === 'title')?.value
  return typeof title === 'string' ? title : ''
}
