const longest = 120
// Characters that direct text, are not drawn, or that a file system or a header would take for something else.
const unkept = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029"*:<>?|]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** What a name says after its last full stop, in lower case; empty where it says nothing. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** The name under which a file is kept: no folders, no characters that hide or mean something, 120 characters at most. */
export function cleanFileName(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = base.replace(unkept, '').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '').replace(reserved, '$1-file')
  if (plain === '') return 'file'
  const extension = extensionOf(plain)
  const end = extension === '' ? '' : `.${extension}`
  const stem = plain.slice(0, plain.length - end.length).slice(0, longest - end.length)
  return stem.replace(/[\ud800-\udbff]$/, '').trimEnd() + end
}

/** RFC 6266: the name in ASCII for those who read no more, and as it is. */
export function dispositionOf(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
