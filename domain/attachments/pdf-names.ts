/** A name in a PDF, in which any character may be written as # and its code. Source: ISO 32000-1, 7.3.5. */
export function pdfName(name: string): string {
  return [...name].map((sign) => `(?:${sign}|#${sign.charCodeAt(0).toString(16)})`).join('')
}

/** Each is long enough, or so placed, that 20 MB of compressed bytes hold none by chance. */
export function anyName(...names: string[]): string {
  return `/(?:${names.map(pdfName).join('|')})(?![A-Za-z0-9#])`
}

const active = new RegExp(`${anyName('JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'SubmitForm', 'ImportData')}|${anyName('XFA')}\\s*[[\\d]`, 'i')
const locked = new RegExp(anyName('Encrypt'), 'i')

/** Whether objects of a PDF run a script, start a program, send a form or bring files along. */
export const doesSomething = (objects: string): boolean => active.test(objects)
export const isLocked = (objects: string): boolean => locked.test(objects)
