const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `length` random characters of base 32, without those that look like others. */
export function base32(random: Uint8Array, length: number): string {
  if (random.length < length) throw new RangeError(`Needs ${length} random bytes.`)
  return Array.from(random.subarray(0, length), (byte) => alphabet[byte % 32]).join('')
}

/** `BH-PM-2026-7QK2ZD`: kind, year and six random characters of base 32. Nothing in it counts up (rulings 6). */
export function documentId(code: string, year: number, random: Uint8Array): string {
  return `BH-${code}-${year}-${base32(random, 6)}`
}

/** Whether the id of a document is that of a near miss, which is filed without a name. */
export function isUnnamedId(documentId: string): boolean {
  return documentId.startsWith('BH-NM-')
}

/** The id of a list row: eight random characters of base 32, lower case. */
export function rowId(random: Uint8Array): string {
  return base32(random, 8).toLowerCase()
}

/** Whether a text is the id of a row, as the database writes it: one that is not would be an error to ask for. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
