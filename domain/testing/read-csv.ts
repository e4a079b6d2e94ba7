/** Reads CSV a second way: character by character, as RFC 4180 tells it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') cell += text[(index += 1)]
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\r') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (character === '\r') {
        index += 1
        rows.push([])
      }
    } else cell += character
  }
  return rows.slice(0, -1)
}
