import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import next from 'next'

// The app in empty-app/, served the way the launcher serves ours, without an edge before it.
Object.assign(process.env, { NODE_ENV: 'production' })
const app = next({ dev: false, dir: fileURLToPath(new URL('./empty-app', import.meta.url)) })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.(server.address())
process.once('disconnect', () => process.exit(0))
