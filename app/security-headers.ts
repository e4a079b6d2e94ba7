const everything = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const

/** The policy of a page: scripts run by their nonce only, styles from our own files or by nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const directives = { ...everything, 'script-src': `'nonce-${nonce}' 'strict-dynamic'`, 'style-src': `'self' 'nonce-${nonce}'` }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
