import { FileProblem } from '../found'
import { limits } from '../limits'
import { splitKey } from './fields'
import type { Sections } from './sections'

export interface Strings {
  /** The text with every `%name%` replaced. What is not defined stays as it is written; directories such as `%12%` too. */
  fill: (text: string, line: number) => string
}

/** English first, then the file's own default, then whatever language comes first. */
const order = ['strings.0409', 'strings.0009', 'strings']

export function stringsOf(sections: Sections): Strings {
  const names = [...sections.keys()].filter((name) => name === 'strings' || name.startsWith('strings.'))
  const defined = new Map<string, string>()
  for (const name of [...order.filter((each) => names.includes(each)), ...names]) {
    for (const { text } of sections.get(name)?.lines ?? []) {
      const { key, rest } = splitKey(text)
      if (key !== '' && !defined.has(key.toLowerCase())) defined.set(key.toLowerCase(), unquoted(rest))
    }
  }
  return { fill: (text, line) => within(text.replace(/%([^%]*)%/g, (whole, name: string) => (name === '' ? '%' : (defined.get(name.toLowerCase()) ?? whole))), line) }
}

function unquoted(text: string): string {
  const quoted = /^"((?:[^"]|"")*)"?/.exec(text)
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : text
}

function within(text: string, line: number): string {
  if (text.length > limits.lineLength) throw new FileProblem(line, 'The strings of this line are too long.')
  return text
}
