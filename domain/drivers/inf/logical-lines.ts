import { FileProblem } from '../found'
import { limits } from '../limits'

export interface LogicalLine {
  /** Where it begins, counted from 1. */
  line: number
  text: string
}

/** Lines without comments, continued lines joined; empty ones are left out. */
export function logicalLines(lines: readonly string[]): LogicalLine[] {
  const found: LogicalLine[] = []
  let open: LogicalLine | null = null
  lines.forEach((raw, index) => {
    const bare = withoutComment(raw).trim()
    const continued = bare.endsWith('\\') && !insideQuotes(bare)
    const text = continued ? bare.slice(0, -1).trimEnd() : bare
    const current: LogicalLine = open ? { line: open.line, text: `${open.text}${text}` } : { line: index + 1, text }
    if (current.text.length > limits.lineLength) throw new FileProblem(current.line, `This line and its continuations are longer than ${limits.lineLength.toLocaleString('en-GB')} characters.`)
    open = continued ? current : null
    if (!continued && current.text !== '') found.push(current)
  })
  return open === null ? found : [...found, open]
}

function withoutComment(line: string): string {
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ';' && !quoted) return line.slice(0, at)
  }
  return line
}

function insideQuotes(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1
}
