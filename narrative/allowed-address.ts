// Whitespace, control characters and backslashes are what browsers and parsers read differently.
const doubtful = /[\s\\\p{Cc}\p{Cf}]/u
const web = /^https?:\/\/[^/?#]/i
const mail = /^mailto:[^@<>"]+@[^@<>"]+$/i

/** http and https with a host and without user name or password, and mailto with one address. */
export function isAllowedAddress(address: string): boolean {
  if (doubtful.test(address)) return false
  if (mail.test(address)) return true
  return web.test(address) && hasPlainHost(address)
}

export function isSourceAddress(address: string): boolean {
  return isAllowedAddress(address) && /^https:/i.test(address)
}

function hasPlainHost(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password, hostname } = new URL(address)
  return hostname !== '' && username === '' && password === ''
}
