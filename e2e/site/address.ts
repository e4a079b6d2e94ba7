/** Where the site of this run is served. */
export function siteAddress(): string {
  const address = process.env.NEXTAUTH_URL
  if (!address) throw new Error('The site of this run has not been started.')
  return address
}
