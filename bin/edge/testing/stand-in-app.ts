import type { RequestListener, ServerResponse } from 'node:http'
import pg from 'pg'

const scripted = (title: string) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="preload" as="script" href="/_next/static/chunks/main.js" nonce="abc"><link rel="stylesheet" href="/site.css" nonce="abc">
<script src="/_next/static/chunks/main.js" async nonce="abc"></script></head><body><main><h1>${title}</h1>${'<p>What happened, in words.</p>'.repeat(400)}</main>
<script nonce="abc">self.__next_f.push([1,"${title}"])</script></body></html>`

let renders = 0

/** Stands where the app stands: every answer comes from the database, as the public, with scripts and a nonce. */
export function standInApp(databaseUrl: string): { listener: RequestListener; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  pool.on('error', () => undefined)
  const listener: RequestListener = (request, response) => {
    const slug = /^\/incidents\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? ''
    stateOf(pool, slug).then(
      found => send(response, found.status, found.title),
      () => send(response, 500, 'The database does not answer'),
    )
  }
  return { listener, close: () => pool.end() }
}

async function stateOf(pool: pg.Pool, slug: string): Promise<{ status: number; title: string }> {
  const client = await pool.connect()
  try {
    await client.query(`begin; select set_config('app.kind', 'public', true), set_config('app.role', 'public', true)`)
    const released = await client.query<{ title: string; number: string }>('select title, number from projections where slug = $1 and current', [slug])
    const gone = await client.query<{ title: string }>('select title from tombstones where slug = $1', [slug])
    await client.query('commit')
    if (gone.rows[0]) return { status: 410, title: `Withdrawn: ${gone.rows[0].title}` }
    if (released.rows[0]) return { status: 200, title: `${released.rows[0].title} ${released.rows[0].number}` }
    return { status: 404, title: 'Not found' }
  } finally {
    client.release()
  }
}

function send(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'nonce-abc'",
    'cache-control': 'private, no-cache, no-store',
    'x-content-type-options': 'nosniff',
    'x-render': String((renders += 1)),
  })
  response.end(scripted(title))
}
