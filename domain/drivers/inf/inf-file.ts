import { architecturesOfModels, installSection } from './architectures'
import { splitKey, splitValues } from './fields'
import { sectionsOf, type Section, type Sections } from './sections'
import { stringsOf, type Strings } from './strings'

export interface Directive {
  line: number
  key: string
  values: string[]
}

/** An INF file with what its reading needs again and again. */
export interface InfFile {
  sections: Sections
  strings: Strings
  /** For which architectures an install section is used; empty where the file does not say. */
  architecturesOf: (section: string) => string[]
  /** The lines of a section that writes to the registry. */
  registryLines: (section: string) => readonly Directive[]
  /** Whether a word, in small letters, occurs anywhere outside comments. */
  mentions: (word: string) => boolean
}

export function infFile(lines: readonly string[]): InfFile {
  const sections = sectionsOf(lines)
  const strings = stringsOf(sections)
  const models = architecturesOfModels(sections, strings)
  const architecturesOf = (name: string) => {
    const { plain, architecture } = installSection(name)
    return architecture ? [architecture] : [...(models.get(plain) ?? [])]
  }
  const text = [...sections.values()].flatMap((section) => section.lines.map((line) => line.text.toLowerCase())).join('\n')
  const read = new Map<string, Directive[]>()
  const registryLines = (name: string) => {
    const lines = read.get(name) ?? (sections.get(name)?.lines ?? []).map(({ line, text }) => ({ line, key: '', values: filled(strings, text, line) }))
    read.set(name, lines)
    return lines
  }
  return { sections, strings, architecturesOf, registryLines, mentions: (word) => text.includes(word) }
}

/** The lines of a section as `key = value, value`, strings filled in. */
export function directives({ strings }: Pick<InfFile, 'strings'>, section: Section | undefined): Directive[] {
  return (section?.lines ?? []).map(({ line, text }) => {
    const { key, rest } = splitKey(text)
    return { line, key: key.toLowerCase(), values: filled(strings, rest, line) }
  })
}

function filled(strings: Strings, text: string, line: number): string[] {
  return splitValues(text).map((value) => strings.fill(value, line))
}
