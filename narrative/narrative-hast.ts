import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { toHast, type State } from 'mdast-util-to-hast'
import { isNarrativeComponent } from './components'
import type { NarrativeTree } from './parse-narrative'

const elements: ReadonlySet<string> = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'del', 'code', 'pre', 'br', 'blockquote', 'ul', 'ol', 'li',
  'hr', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'Note', 'Caution', 'Excerpt',
])

const properties: ReadonlySet<string> = new Set(['href', 'title', 'source', 'start', 'align'])

/** HTML elements of a closed list, headings beginning at `headingLevel` and without gaps. */
export function narrativeHast(tree: NarrativeTree, headingLevel: number): HtmlRoot {
  const handlers = { mdxJsxFlowElement: component }
  const html = toHast(withHeadingsFrom(tree, headingLevel), { handlers })
  return { type: 'root', children: html.type === 'root' ? html.children.flatMap(onlyListed) : [] }
}

function component(state: State, node: MdxJsxFlowElement): Element | undefined {
  if (!node.name || !isNarrativeComponent(node.name)) return undefined
  const given = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  )
  return { type: 'element', tagName: node.name, properties: Object.fromEntries(given), children: state.all(node) }
}

function withHeadingsFrom(tree: Root, headingLevel: number): Root {
  const depths = new Set<number>()
  const copy = structuredClone(tree)
  const headings = [...headingsIn(copy)]
  for (const heading of headings) depths.add(heading.depth)
  const ranks = [...depths].sort((a, b) => a - b)
  for (const heading of headings) heading.depth = headingDepth(headingLevel + ranks.indexOf(heading.depth))
  return copy
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const

function headingDepth(level: number): (typeof headingDepths)[number] {
  return headingDepths[Math.min(6, Math.max(1, level)) - 1] ?? 6
}

function* headingsIn(root: Root) {
  const waiting: Root['children'][number][] = [...root.children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'heading') yield node
    if ('children' in node) waiting.push(...node.children)
  }
}

function onlyListed(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || !elements.has(node.tagName)) return []
  const kept = Object.entries(node.properties).filter(([name]) => properties.has(name))
  return [{ ...node, properties: Object.fromEntries(kept), children: node.children.flatMap(onlyListed) }]
}
