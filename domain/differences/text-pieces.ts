/** A piece of one of two texts, or of both. */
export interface TextPiece {
  what: 'kept' | 'removed' | 'added'
  text: string
}

/** Words compared with words at most, since a page may compare a hundred texts: further apart, the one stands whole after the other. */
const mostCompared = 250_000

/**
 * Two texts as one, word by word: `kept` and `removed` together are the one before, `kept` and `added` the one after.
 * Most of both is kept (a longest common subsequence of words, each with the space before it).
 */
export function textPieces(before: string, after: string): TextPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const head = commonStart(a, b)
  const tail = commonStart(a.slice(head).reverse(), b.slice(head).reverse())
  const [mine, theirs] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const middle = mine.length * theirs.length > mostCompared ? [{ what: 'removed' as const, text: mine.join('') }, { what: 'added' as const, text: theirs.join('') }] : compared(mine, theirs)
  return joined([{ what: 'kept', text: a.slice(0, head).join('') }, ...middle, { what: 'kept', text: a.slice(a.length - tail).join('') }])
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const apart = a.findIndex((word, index) => word !== b[index])
  return apart === -1 ? Math.min(a.length, b.length) : apart
}

function compared(a: readonly string[], b: readonly string[]): TextPiece[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]]
    const what = mine === theirs ? 'kept' : theirs === undefined || (mine !== undefined && at(i + 1, j) >= at(i, j + 1)) ? 'removed' : 'added'
    pieces.push({ what, text: (what === 'added' ? theirs : mine) ?? '' })
    if (what !== 'added') i += 1
    if (what !== 'removed') j += 1
  }
  return pieces
}

/** Neighbours of one sort as one piece, nothing empty. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const whole: TextPiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.what === piece.what) last.text += piece.text
    else if (piece.text !== '') whole.push({ ...piece })
  }
  return whole
}
