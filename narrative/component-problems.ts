import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { attributesOf, isNarrativeComponent, type NarrativeComponentName, narrativeComponents } from './components'
import { type NarrativeProblem, narrativeProblem } from './narrative-problem'
import { startOf } from './place'

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement

/** What is wrong with a tag itself: its name, where it stands, its attributes. */
export function componentProblems(node: ComponentNode): NarrativeProblem[] {
  const name = node.name ?? ''
  const problems = node.attributes.flatMap(problemOfAnyAttribute)
  if (!isNarrativeComponent(name)) return [unknown(node, name), ...problems]
  if (node.type === 'mdxJsxTextElement') {
    const message = `The component ${name} needs lines of its own, outside of other text.`
    problems.unshift(narrativeProblem(startOf(node), 'component_inside_line', message))
  }
  return [...problems, ...nameProblems(node, name)]
}

function unknown(node: ComponentNode, name: string): NarrativeProblem {
  const known = Object.keys(narrativeComponents).join(', ')
  if (/^[A-Z]/.test(name)) {
    return narrativeProblem(startOf(node), 'unknown_component', `There is no component ${name}; there are ${known}.`)
  }
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    const message = `HTML such as <${name}> is not allowed; use Markdown, or write \\< to show the character.`
    return narrativeProblem(startOf(node), 'html', message)
  }
  return narrativeProblem(startOf(node), 'unknown_component', `This tag is not one of the components ${known}.`)
}

function problemOfAnyAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): NarrativeProblem[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [narrativeProblem(startOf(attribute), 'spread', 'Attributes cannot be spread from an expression.')]
  }
  if (typeof attribute.value === 'string') return []
  if (!attribute.value) {
    const message = `The attribute ${attribute.name} needs a text in quotes.`
    return [narrativeProblem(startOf(attribute), 'attribute_without_text', message)]
  }
  const message = `The attribute ${attribute.name} takes a text in quotes, not an expression.`
  return [narrativeProblem(startOf(attribute), 'attribute_expression', message)]
}

function nameProblems(node: ComponentNode, name: NarrativeComponentName): NarrativeProblem[] {
  const known = attributesOf(name)
  const seen = new Set<string>()
  const problems: NarrativeProblem[] = []
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') continue
    const rule = known.get(attribute.name)
    const place = startOf(attribute)
    if (!rule) {
      problems.push(narrativeProblem(place, 'unknown_attribute', `The component ${name} has no attribute ${attribute.name}.`))
    } else if (seen.has(attribute.name)) {
      problems.push(narrativeProblem(place, 'repeated_attribute', `The attribute ${attribute.name} is given twice.`))
    } else if (typeof attribute.value === 'string' && !rule.accepts(attribute.value)) {
      problems.push(narrativeProblem(place, 'source_address', `The attribute ${attribute.name} must be a complete https address.`))
    }
    seen.add(attribute.name)
  }
  const missing = [...known].filter(([key, { required }]) => required && !seen.has(key))
  return [
    ...problems,
    ...missing.map(([key]) =>
      narrativeProblem(startOf(node), 'missing_attribute', `The component ${name} needs the attribute ${key}.`),
    ),
  ]
}
