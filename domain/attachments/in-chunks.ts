/** The same bytes in pieces of one size, the last of which may be shorter. Holds one piece at a time. */
export async function* inChunks(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(size)
  let length = 0
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + size - length)
      held.set(taken, length)
      at += taken.length
      length += taken.length
      if (length < size) continue
      yield held
      held = new Uint8Array(size)
      length = 0
    }
  }
  if (length > 0) yield held.subarray(0, length)
}
