export type Representation = 'html' | 'json' | 'atom'

/** What the app is asked for; a client's own `Accept` chooses a representation and goes no further. */
export const acceptOf: Record<Representation, string> = {
  html: 'text/html',
  json: 'application/json',
  atom: 'application/atom+xml',
}

/** The form in which an address answers: its ending decides, otherwise `Accept`, where HTML wins a tie. */
export function representationOf(path: string, accept = ''): Representation {
  if (path.endsWith('.json') || path.startsWith('/api/')) return 'json'
  if (path.endsWith('.atom')) return 'atom'
  if (!accept.includes('json')) return 'html'
  return weightOf('application/json', accept) > weightOf('text/html', accept) ? 'json' : 'html'
}

function weightOf(type: string, accept: string): number {
  const ranges = accept.toLowerCase().split(',').map(range => range.split(';').map(part => part.trim()))
  const patterns = [type, `${type.split('/')[0]}/*`, '*/*']
  const found = patterns.map(pattern => ranges.find(([name]) => name === pattern)).find(range => range !== undefined)
  if (found === undefined) return 0
  const weight = Number(found.find(part => part.startsWith('q='))?.slice(2) ?? 1)
  return Number.isFinite(weight) ? weight : 0
}
