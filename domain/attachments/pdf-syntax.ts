/** What a stream is by its dictionary; `doubtful` where a reader could take another dictionary for its own. */
export type StreamSort = 'objects' | 'other' | 'doubtful'

const code = (sign: string): number => sign.charCodeAt(0)
const [lf, cr, backslash, open, shut, less, more, slash, percent] = ['\n', '\r', '\\', '(', ')', '<', '>', '/', '%'].map(code) as [number, number, number, number, number, number, number, number, number]
const [regular, space, delimiter] = [0, 1, 2]
/** By sign, since every sign of a file is looked up here. */
const classes = new Uint8Array(256)
for (const sign of [0, 9, 10, 12, 13, 32]) classes[sign] = space
for (const sign of '()<>[]{}/%') classes[code(sign)] = delimiter
const keyword = [...'stream'].map(code)
const hexadecimal = new Set([...'0123456789abcdefABCDEF'].map(code))
/** What tells of an object stream, and of one with a predictor. */
const telling = new Set(['objstm', 'first', 'decodeparms', 'dp'])
const decoded = (word: string): string => word.replace(/#([\da-f]{2})/gi, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16)))
/** Longer words are no word that matters here, however many of their letters are written as codes. */
const longest = 64

/**
 * Reads what stands between the streams of a PDF sign by sign, so that neither its length nor how it is written hides what
 * a dictionary says. Where strings, comments or dictionaries do not come out even, readers differ in what they see, and a
 * stream that follows is doubtful. Source: ISO 32000-1, 7.2 and 7.3.8.
 */
export class PdfSyntax {
  /** Names of object streams that stood in dictionaries so far. */
  marks = 0
  private mode: 'plain' | 'string' | 'comment' | 'hex' | 'start' = 'plain'
  private word = ''
  private before = 0
  private parens = 0
  private escaped = false
  /** How much of `stream` a string has just said, and whether a dictionary seems to begin in it. */
  private heard = 0
  private hidesDictionary = false
  private dictionaries = 0
  /** Whether an outermost dictionary has just ended. */
  private ended = false
  private odd = false
  private names = new Set<string>()

  /** The place at which the content of the next stream begins; null where none does in these bytes. */
  read(bytes: Uint8Array, from: number): number | null {
    for (let at = from; at < bytes.length; at += 1) {
      const sign = bytes[at] as number
      if (!this.starts) this.step(sign)
      if (!this.starts) continue
      const begins = this.start(sign)
      if (begins !== null) return at + begins
    }
    return null
  }

  private get starts(): boolean {
    return this.mode === 'start'
  }

  /** What the stream is whose content begins. */
  sort(): StreamSort {
    const even = this.ended && !this.odd && this.dictionaries === 0
    this.ended = false
    if (!even) return 'doubtful'
    if (!this.names.has('objstm') && !this.names.has('first')) return 'other'
    // A predictor writes a sign of its own between any two others.
    return this.names.has('decodeparms') || this.names.has('dp') ? 'doubtful' : 'objects'
  }

  private step(sign: number): void {
    if (this.mode === 'string') return this.inString(sign)
    if (this.mode === 'comment') return this.inComment(sign)
    if (this.mode === 'hex') return this.inHex(sign)
    const before = this.before
    this.before = 0
    if (before === less && sign === less) return this.opens()
    if (before === more && sign === more) return this.closes()
    if (before === more) this.odd = true
    if (before === less) {
      this.mode = 'hex'
      return this.inHex(sign)
    }
    const kind = classes[sign]
    if (kind === regular) {
      if (sign === backslash) this.odd = true
      if (this.word.length < longest) this.word += String.fromCharCode(sign)
      return
    }
    if (this.word !== '') this.endWord()
    if (kind === delimiter && this.mode === 'plain') this.delimit(sign)
  }

  private delimit(sign: number): void {
    if (sign === percent) this.mode = 'comment'
    else if (sign === less || sign === more) this.before = sign
    else {
      this.ended = false
      if (sign === slash) this.word = '/'
      if (sign === open) this.beginString()
      if (sign === shut) this.odd = true
    }
  }

  private beginString(): void {
    this.mode = 'string'
    this.parens = 1
    this.heard = 0
    this.hidesDictionary = false
  }

  private endWord(): void {
    const word = this.word
    this.word = ''
    if (word === 'stream') this.mode = 'start'
    else this.ended = false
    if (!word.startsWith('/') || this.dictionaries === 0) return
    const name = (word.includes('#') ? decoded(word) : word).slice(1).toLowerCase()
    if (telling.has(name)) this.names.add(name)
    if (name === 'objstm') this.marks += 1
  }

  private opens(): void {
    if (this.dictionaries === 0) this.names.clear()
    this.dictionaries += 1
    this.ended = false
  }

  private closes(): void {
    if (this.dictionaries === 0) this.odd = true
    else this.dictionaries -= 1
    this.ended = this.dictionaries === 0
  }

  private inString(sign: number): void {
    if (this.escaped) this.escaped = false
    else if (sign === backslash) this.escaped = true
    else if (sign === open) this.parens += 1
    else if (sign === shut) this.parens -= 1
    if (sign === less && this.before === less) this.hidesDictionary = true
    this.before = sign === less ? less : 0
    this.heard = sign === keyword[this.heard] ? this.heard + 1 : sign === keyword[0] ? 1 : 0
    // A reader that begins inside this string finds a stream here.
    if (this.heard === keyword.length && this.hidesDictionary) this.odd = true
    if (this.parens > 0) return
    this.mode = 'plain'
    this.before = 0
  }

  private inComment(sign: number): void {
    if (sign === lf || sign === cr) this.mode = 'plain'
    // Whoever is inside a string here sees no comment.
    else if (sign === open || sign === shut || sign === less || sign === more || sign === backslash) this.odd = true
  }

  private inHex(sign: number): void {
    if (sign === more) this.mode = 'plain'
    else if (!hexadecimal.has(sign) && classes[sign] !== space) this.odd = true
  }

  /** After `stream` its line ends; the content begins with this sign (0), with the next one (1), or later. */
  private start(sign: number): number | null {
    const wasReturn = this.before === cr
    this.before = sign === cr ? cr : 0
    if (!wasReturn && (sign === cr || sign === 32 || sign === 9)) return null
    this.mode = 'plain'
    this.before = 0
    return sign === lf ? 1 : 0
  }
}
