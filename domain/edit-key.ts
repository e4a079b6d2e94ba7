import { base32 } from './ids'

const groups = 6
const size = 4

/** The key of an unnamed filing, shown once: 24 random characters of base 32 (120 bits), in groups to be copied by hand. */
export function editKey(random: Uint8Array): string {
  return (base32(random, groups * size).match(/.{4}/g) ?? []).join('-')
}

/** A key as it was shown, from what somebody typed; null where it cannot be one. */
export function readEditKey(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(letters) ? (letters.match(/.{4}/g) ?? []).join('-') : null
}
