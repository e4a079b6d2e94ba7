import type { FileRefusal } from './file-refusal'
import type { MediaType } from './media-types'

// Tab, line feed and carriage return are the only controls of a text; the two others never are characters.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/
// As far as browsers look before they take a text for a page, and PDF readers for a PDF.
const window = 1500
const asPage = /^\s*<(?:!doctype\b|!--|\?|[a-z][a-z0-9]*[\s/>])|<(?:script|html|svg|iframe|body|head)[\s/>]|<\?(?:xml|php)|<!doctype\s+html/i
const asProgram = /^#!|^\s*@echo off/i

/** UTF-8 without control characters that nothing takes for a page, a script or a PDF. */
export class TextInspector {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private begin = ''
  private last = ''

  take(piece: Uint8Array): FileRefusal | null {
    return this.read(() => this.decoder.decode(piece, { stream: true }))
  }

  end(): FileRefusal | null {
    const refusal = this.read(() => this.decoder.decode())
    if (refusal) return refusal
    if (asProgram.test(this.begin) || asPage.test(this.begin)) return 'markup'
    return /%PDF-/.test(this.begin) ? 'two_in_one' : null
  }

  /** Whether the text can be of this type: JSON begins and ends as an object or a list does, the others are any text. */
  reads(type: MediaType): boolean {
    if (type !== 'application/json') return type.startsWith('text/')
    return (/^\s*\{/.test(this.begin) && this.last === '}') || (/^\s*\[/.test(this.begin) && this.last === ']')
  }

  private read(decode: () => string): FileRefusal | null {
    try {
      const text = decode()
      if (control.test(text)) return 'not_utf8'
      this.begin += text.slice(0, window - this.begin.length)
      this.last = text.trimEnd().at(-1) ?? this.last
      return null
    } catch {
      return 'not_utf8'
    }
  }
}
