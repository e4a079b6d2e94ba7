import { once } from 'node:events'
import { createServer } from 'node:http'

// What node:http alone does: /4096 answers with that many bytes from memory.
const bodies = new Map<string, Buffer>()
const bodyOf = (path: string) => bodies.get(path) ?? bodies.set(path, Buffer.alloc(Number(path.slice(1)), 'a')).get(path)
const server = createServer((request, response) => {
  const body = bodyOf(request.url ?? '/0')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body?.length })
  response.end(body)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.(server.address())
process.once('disconnect', () => process.exit(0))
