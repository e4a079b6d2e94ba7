const closed = ['/account', '/admin', '/api', '/desk', '/home', '/notices', '/people', '/review', '/sign-in', '/sign-out']

export function GET(): Response {
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', '']
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
