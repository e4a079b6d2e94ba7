import type { Nodes, Root } from 'mdast'
import 'mdast-util-mdx'
import { isAllowedAddress } from './allowed-address'
import { componentProblems } from './component-problems'
import { narrativeLimits } from './narrative-limits'
import { type NarrativeProblem, narrativeProblem } from './narrative-problem'
import { beginsAsModule } from './module-syntax'
import { expressionMessage } from './parser-problem'
import { tooDeep } from './parsing-budget'
import { startOf } from './place'

const harmless: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break',
  'blockquote', 'list', 'listItem', 'thematicBreak', 'linkReference', 'table', 'tableRow', 'tableCell',
])

type Visit = { node: Nodes; depth: number; contained: boolean }

/** Everything in the tree that is not on the list of what narrative may hold, in reading order. */
export function treeProblems(root: Root, text: string): NarrativeProblem[] {
  const problems: NarrativeProblem[] = []
  const waiting: Visit[] = [{ node: root, depth: 0, contained: false }]
  let cells = 0
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { node, depth } = visit
    if (depth > narrativeLimits.depth) return [narrativeProblem(startOf(node), 'too_deep', tooDeep)]
    cells += cellsOf(node)
    if (cells > narrativeLimits.tableCells) {
      return [narrativeProblem(startOf(node), 'too_complex', 'The tables of this text have too many cells.')]
    }
    if (isModule(visit, text)) {
      problems.push(narrativeProblem(startOf(node), 'module_syntax', moduleMessage))
      continue
    }
    problems.push(...problemsOf(node))
    if (!('children' in node)) continue
    const contained = visit.contained || node.type === 'list' || node.type === 'blockquote'
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1, contained })
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

const moduleMessage = 'A paragraph cannot begin as a JavaScript import or export.'

export function isModule({ node, contained }: Omit<Visit, 'depth'>, text: string): boolean {
  if (contained || (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')) return false
  return beginsAsModule(text.slice(node.position?.start.offset, node.position?.end.offset))
}

function problemsOf(node: Nodes): NarrativeProblem[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [narrativeProblem(startOf(node), 'expression', expressionMessage)]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblems(node)
    case 'link':
    case 'definition':
      return isAllowedAddress(node.url) ? [] : [narrativeProblem(startOf(node), 'link_address', addressMessage)]
    case 'image':
    case 'imageReference':
      return [narrativeProblem(startOf(node), 'image', 'Images are not allowed in narrative.')]
    default:
      return harmless.has(node.type) ? [] : [narrativeProblem(startOf(node), 'unsupported', 'This is not allowed in narrative.')]
  }
}

const addressMessage = 'A link needs a complete http, https or mailto address.'

// Rows shorter than the header are filled up when rendered: few characters could ask for millions of cells.
function cellsOf(node: Nodes): number {
  return node.type === 'table' ? node.children.length * (node.children[0]?.children.length ?? 0) : 0
}
