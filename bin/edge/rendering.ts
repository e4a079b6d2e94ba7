import { once } from 'node:events'
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type RequestListener } from 'node:http'
import { duplexPair } from '@/bin/edge/duplex-pair'
import { acceptOf, type Representation } from '@/bin/edge/representation'

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Render = (url: string, representation: Representation) => Promise<Rendered>

const patience = 30_000
const largest = 32_000_000

// Next writes titles and descriptions into the head, and not after it, only for clients that it knows to need that.
const userAgent = 'Bulkhead edge (reads HTML only, as Bingbot)'

/**
 * Asks the app as nobody in particular: a request that is a function of address and representation alone, so that
 * nothing a client sends can find its way into an answer that others get.
 */
export function rendererOf(app: RequestListener, origin: URL): Render {
  const server = createServer(app)
  const anyone = {
    host: origin.host,
    'user-agent': userAgent,
    'accept-encoding': 'identity',
    'x-forwarded-proto': origin.protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
    'x-bulkhead-client': '127.0.0.1',
  }
  return async (url, representation) => {
    const [near, far] = duplexPair()
    const headers = { ...anyone, accept: acceptOf[representation] }
    const asking = request({ createConnection: () => near, path: url, headers, signal: AbortSignal.timeout(patience) }).end()
    server.emit('connection', far)
    const [response]: IncomingMessage[] = await once(asking, 'response')
    if (response === undefined) throw new Error('The app did not answer.')
    return { status: response.statusCode ?? 500, headers: response.headers, body: await bodyOf(response) }
  }
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largest) throw new Error('The app answered with too much.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
