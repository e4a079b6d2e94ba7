const begin = '<!-- machines:begin -->'
const end = '<!-- machines:end -->'

/** The text with `generated` between its marks; undefined where it has no pair of marks. */
export function betweenMarks(text: string, generated: string): string | undefined {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) return undefined
  return `${text.slice(0, from + begin.length)}\n\n${generated}\n\n${text.slice(to)}`
}
