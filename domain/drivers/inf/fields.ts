/** `Name = "a, b", c` as its key and the text after it; the key is empty where the line has none. */
export function splitKey(text: string): { key: string; rest: string } {
  const at = indexOutsideQuotes(text, '=')
  return at < 0 ? { key: '', rest: text } : { key: joined(text.slice(0, at)), rest: text.slice(at + 1).trim() }
}

/** The values of a line, parted by commas; quotation marks are taken off and a doubled one stands for itself. */
export function splitValues(text: string): string[] {
  const values: string[] = []
  let start = 0
  for (let at = indexOutsideQuotes(text, ','); at >= 0; at = indexOutsideQuotes(text, ',', start)) {
    values.push(joined(text.slice(start, at)))
    start = at + 1
  }
  return [...values, joined(text.slice(start))]
}

/** `from` stands outside quotes. */
function indexOutsideQuotes(text: string, sought: string, from = 0): number {
  let quoted = false
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === sought && !quoted) return at
  }
  return -1
}

// `"Instances\"%Name%` is one value of two pieces.
function joined(piece: string): string {
  const text = piece.trim()
  return !text.includes('"') ? text : text.replace(/"((?:[^"]|"")*)("|$)/g, (_whole, inner: string) => inner.replaceAll('""', '"'))
}
