/** Small files of each kind, and what hides in them, built here so that none lies in the repository. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

export function joined(...parts: (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of all) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const big32 = (value: number) => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

/** The checksum is not looked at, so it may be anything. */
export const pngChunk = (name: string, data: Uint8Array | string = '') => {
  const content = joined(data)
  return joined(big32(content.length), name, content, 'abcd')
}
const pngHead = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const ihdr = pngChunk('IHDR', joined(big32(1), big32(1), Uint8Array.of(8, 0, 0, 0, 0)))

export const png = (...between: Uint8Array[]) => joined(pngHead, ihdr, ...between, pngChunk('IDAT', 'picture'), pngChunk('IEND'))

export const jpegSegment = (code: number, data: Uint8Array | string) => {
  const content = joined(data)
  return joined(Uint8Array.of(0xff, code, (content.length + 2) >> 8, (content.length + 2) & 255), content)
}
export const jpeg = (...between: Uint8Array[]) =>
  joined(
    Uint8Array.of(0xff, 0xd8),
    jpegSegment(0xe0, 'JFIF\0'),
    ...between,
    jpegSegment(0xda, 'scan'),
    Uint8Array.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xff, 0xd9),
  )

export const pdf = (inside: Uint8Array | string = '') =>
  joined('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', inside, '\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n')

/** An archive of one file without content, enough for any reader of zips. */
export const zip = joined(
  'PK\u0003\u0004', new Uint8Array(26), 'a.js',
  'PK\u0001\u0002', new Uint8Array(42), 'a.js',
  'PK\u0005\u0006', new Uint8Array(18),
)

/** The test pattern of virus scanners, in two parts, so that none of them reports this file. */
export const virusTest = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-')
