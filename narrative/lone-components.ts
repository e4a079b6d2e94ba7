import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'

type Block = MdxJsxFlowElement['children'][number]

/**
 * `<Note>Short.</Note>` alone in a paragraph reads to the parser as a tag inside a line. Where a paragraph of the text
 * or of a component holds nothing but such tags, they become blocks, as in MDX.
 */
export function liftLoneComponents(root: Root): void {
  root.children = root.children.flatMap((block): RootContent[] => (block.type === 'paragraph' ? lifted(block) : [block]))
  const waiting: RootContent[] = [...root.children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'mdxJsxFlowElement') continue
    node.children = node.children.flatMap((block): Block[] => (block.type === 'paragraph' ? lifted(block) : [block]))
    waiting.push(...node.children)
  }
}

function lifted(paragraph: Paragraph): Block[] {
  const tags = paragraph.children.filter((child) => child.type === 'mdxJsxTextElement')
  return tags.length > 0 && onlyTags(paragraph) ? tags.map(asBlock) : [paragraph]
}

function onlyTags(paragraph: Paragraph): boolean {
  return paragraph.children.every(
    (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  )
}

function asBlock({ name, attributes, position, children }: MdxJsxTextElement): MdxJsxFlowElement {
  const block: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name, attributes, children: paragraphs(children) }
  return position ? { ...block, position } : block
}

function paragraphs(children: PhrasingContent[]): Paragraph[] {
  if (children.length === 0) return []
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return [start && end ? { type: 'paragraph', children, position: { start, end } } : { type: 'paragraph', children }]
}
