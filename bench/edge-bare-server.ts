import { once } from 'node:events'
import { createServer } from 'node:http'

// What node:http alone does with a page of that size in memory.
const body = Buffer.alloc(Number(process.env.PAGE_BYTES), 'a')
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
  response.end(body)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.(server.address())
process.once('disconnect', () => process.exit(0))
