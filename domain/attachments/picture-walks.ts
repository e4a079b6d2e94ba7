import type { Walk } from './byte-walk'

const number = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0)

/** From signature to IEND, chunk by chunk. Source: PNG, third edition, 5.2 to 5.6. */
export function* pngWalk(): Walk {
  yield { read: 8 }
  for (let first = true; ; first = false) {
    const head = yield { read: 8 }
    const length = number(head.subarray(0, 4))
    const name = String.fromCharCode(...head.subarray(4))
    if (!/^[A-Za-z]{4}$/.test(name) || length > 0x7fffffff || first !== (name === 'IHDR')) return 'damaged'
    yield { skip: length + 4 }
    if (name === 'IEND') return length === 0 ? null : 'damaged'
  }
}

const [start, end, scan] = [0xd8, 0xd9, 0xda]
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7

/** From SOI to EOI, segment by segment and through the coded picture between. Source: ITU-T T.81, annex B. */
export function* jpegWalk(): Walk {
  const [mark, soi] = yield { read: 2 }
  if (mark !== 0xff || soi !== start) return 'damaged'
  let code = yield* marker()
  for (let scanned = false; ; ) {
    if (code === undefined || code === start || code < 0xc0) return 'damaged'
    if (code === end) return scanned ? null : 'damaged'
    const length = number(yield { read: 2 })
    if (length < 2) return 'damaged'
    if (length > 2) yield { skip: length - 2 }
    if (code === scan) {
      scanned = true
      code = yield* afterCodedPicture()
    } else code = yield* marker()
  }
}

function* marker(): Generator<{ read: number }, number | undefined, Uint8Array> {
  const [mark] = yield { read: 1 }
  return mark === 0xff ? yield* code() : undefined
}

function* code(): Generator<{ read: number }, number, Uint8Array> {
  for (;;) {
    const [byte = 0] = yield { read: 1 }
    if (byte !== 0xff) return byte
  }
}

function* afterCodedPicture(): Generator<{ read: number } | { find: number }, number, Uint8Array> {
  for (;;) {
    yield { find: 0xff }
    const found = yield* code()
    if (found !== 0 && !isRestart(found)) return found
  }
}
