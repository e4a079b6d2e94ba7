/** A text as one line of at most `longest` UTF-16 units. What is longer ends in “…”, after a whole word where one ends in its second half. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const space = line.lastIndexOf(' ', longest - 1)
  const kept = line.slice(0, space > longest / 2 ? space : longest - 1)
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`
}
