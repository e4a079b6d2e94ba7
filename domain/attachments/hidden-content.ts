import type { FileRefusal } from './file-refusal'
import { doesSomething, isLocked } from './pdf-names'

// Put together here, so that no scanner takes this file for what it looks for.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-')
// Each is long enough that 20 MB of compressed bytes hold none by chance.
const page = /<(?:script|html|iframe)[\s/>]|<svg(?:>|\s[^>]{0,100}xmlns)|<!doctype\s+html|<\?php\s/i

/** A zip is read from its end: it needs a local header, a central directory and the end of that. */
const zipMarks = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006']
/** Longer than any pattern here. */
const overlap = 160

export type Format = 'pdf' | 'picture' | 'text'

/** Looks through a file, piece by piece, for what must not be in it. */
export class HiddenContent {
  private readonly latin1 = new TextDecoder('latin1')
  private readonly zipMarksSeen = new Set<string>()
  private tail = ''

  constructor(private readonly format: Format) {}

  take(piece: Uint8Array): FileRefusal | null {
    const text = this.tail + this.latin1.decode(piece)
    this.tail = text.slice(-overlap)
    if (text.includes(eicar)) return 'malware'
    if (this.format === 'text') return null
    for (const mark of zipMarks) if (text.includes(mark)) this.zipMarksSeen.add(mark)
    if (this.zipMarksSeen.size === zipMarks.length || page.test(text)) return 'two_in_one'
    if (this.format === 'picture') return text.includes('%PDF-') ? 'two_in_one' : null
    return isLocked(text) ? 'locked' : doesSomething(text) ? 'active' : null
  }

  /** Whether a PDF ends as one, with nothing but space after its end. */
  get endsAsPdf(): boolean {
    return /%%EOF[\0\t\n\f\r ]*$/.test(this.tail)
  }
}
