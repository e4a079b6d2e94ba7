import { once } from 'node:events'
import { createServer } from 'node:http'
import { createEdge } from '@/bin/edge/edge'
import { standInApp } from '@/bin/edge/testing/stand-in-app'

// One process with an edge of its own; it tells its port to the process that started it and ends with it.
const databaseUrl = process.env.DATABASE_URL ?? ''
const app = standInApp(databaseUrl)
const edge = await createEdge(app.listener, { databaseUrl, origin: 'http://localhost' })
const server = createServer(edge.listener).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.(server.address())
process.once('disconnect', () => process.exit(0))
