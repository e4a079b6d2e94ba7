import { mdx } from 'micromark-extension-mdx'
import { narrativeComponents } from './components'
import type { Construct, Constructs, Syntax } from './parsing-budget'

const componentTag = new RegExp(`</?(?:${Object.keys(narrativeComponents).join('|')})(?![\\w.:$-])`, 'y')

/**
 * MDX without JavaScript, except that only the tag of a component ends a paragraph: in MDX a line that begins with a
 * brace or any tag does, even inside a code span that goes over two lines.
 */
export function componentSyntax(text: string): Syntax {
  const syntax = mdx()
  return { ...syntax, flow: mapped(syntax.flow ?? {}, (construct) => interruptingWith(construct, text)) }
}

function interruptingWith(construct: Construct, text: string): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      componentTag.lastIndex = this.now().offset
      return this.interrupt && !componentTag.test(text) ? nok : construct.tokenize.call(this, effects, ok, nok)
    },
  }
}

function mapped(constructs: Constructs, change: (construct: Construct) => Construct): Constructs {
  const entries = Object.entries(constructs).map(([character, some]) => [character, [some ?? []].flat().map(change)])
  return Object.fromEntries(entries)
}
