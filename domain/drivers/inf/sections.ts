import { FileProblem } from '../found'
import { limits } from '../limits'
import { logicalLines, type LogicalLine } from './logical-lines'

export interface Section {
  name: string
  line: number
  lines: LogicalLine[]
}

/** By name in small letters; sections of the same name are one. */
export type Sections = ReadonlyMap<string, Section>

/** The sections of an INF file. Windows passes over what stands before the first. Throws FileProblem for text that is no INF file. */
export function sectionsOf(lines: readonly string[]): Sections {
  const sections = new Map<string, Section>()
  let current: Section | null = null
  let before: LogicalLine | null = null
  for (const logical of logicalLines(lines)) {
    if (logical.text.startsWith('[')) {
      const name = headerOf(logical)
      current = sections.get(name.toLowerCase()) ?? { name, line: logical.line, lines: [] }
      sections.set(name.toLowerCase(), current)
      if (sections.size > limits.sections) throw new FileProblem(logical.line, `The file has more than ${limits.sections.toLocaleString('en-GB')} sections.`)
    } else if (current) current.lines.push(logical)
    else before ??= logical
  }
  if (sections.size === 0) throw new FileProblem(1, 'The file has no [section]: it is not an .inf file.')
  if (before && !sections.has('version')) throw new FileProblem(before.line, 'This line stands before the first [section], and there is no [Version]: the file is not an .inf file.')
  return sections
}

function headerOf({ line, text }: LogicalLine): string {
  const end = text.indexOf(']')
  const name = text.slice(1, end).trim()
  if (end < 0) throw new FileProblem(line, 'This section name is not closed with ].')
  if (name === '') throw new FileProblem(line, 'This section has no name.')
  return name
}
