import { FileProblem } from './found'
import { limits } from './limits'

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/**
 * The lines of a text file in one of the encodings that Windows tools write: UTF-16 or UTF-8 with a byte order mark,
 * UTF-8 without, else Windows-1252. Throws FileProblem for binary content and for more bytes or lines than `limits` allow.
 */
export function decodeLines(bytes: Uint8Array): string[] {
  if (bytes.length > limits.bytes) throw new FileProblem(1, `The file is larger than ${limits.bytes / 1_000} kB.`)
  const lines = decode(bytes).replace(/\u001a\s*$/, '').split(/\r\n|\n|\r/)
  if (lines.length > limits.lines) throw new FileProblem(limits.lines + 1, `The file has more than ${limits.lines.toLocaleString('en-GB')} lines.`)
  lines.forEach((line, index) => {
    if (/[\u0000-\u0008\u000e-\u001f]/.test(line)) throw new FileProblem(index + 1, 'This is not text: it holds control characters.')
  })
  return lines
}

/** The same lines. Throws FileProblem at the first that is too long for what is read line by line. */
export function shortLines(lines: string[]): string[] {
  const long = lines.findIndex((line) => line.length > limits.lineLength)
  if (long !== -1) throw new FileProblem(long + 1, `This line is longer than ${limits.lineLength.toLocaleString('en-GB')} characters.`)
  return lines
}

function decode(bytes: Uint8Array): string {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return strictly(mark.encoding, bytes) ?? refuse(mark.encoding)
  return strictly('utf-8', bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refuse(encoding: string): never {
  throw new FileProblem(1, `The file is marked as ${encoding.toUpperCase()} and is not.`)
}
