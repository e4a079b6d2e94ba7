import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import next from 'next'
import { createEdge } from '@/bin/edge/edge'
import { withClientAddress } from '@/bin/serving/client-address'
import { startDueJobs } from '@/bin/serving/due-jobs'
import { Refusal } from '@/bin/refusal'

export type Site = { dir: string; host: string | undefined; port: number; trustedProxies: string[]; databaseUrl: string }
export type Serving = { close: () => Promise<void> }

const patienceMs = 10_000

/** Serves the built app behind the public edge, and runs the jobs that fall due. */
export async function serve(site: Site): Promise<Serving> {
  await requireBuild(site.dir)
  const app = next({ dev: false, dir: site.dir, port: site.port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const edge = await createEdge((request, response) => void handle(request, response), { databaseUrl: site.databaseUrl })
  const server = createServer(withClientAddress(edge.listener, site.trustedProxies))
  await listen(server, site)
  const jobs = startDueJobs()
  const close = async () => {
    await Promise.all([closeServer(server), jobs.stop()])
    await edge.close()
    await app.close()
  }
  return { close }
}

async function requireBuild(dir: string): Promise<void> {
  const built = await access(join(dir, process.env.NEXT_DIST_DIR || '.next', 'BUILD_ID')).then(() => true, () => false)
  if (!built) throw new Refusal('The site is not built yet: run npm run build first.')
}

async function listen(server: Server, { host, port }: Site): Promise<void> {
  server.keepAliveTimeout = 65_000
  server.listen({ port, host })
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Refusal(`Another program uses port ${port}; set PORT to a free one.`)
    if (error.code === 'EACCES') throw new Refusal(`This user may not listen on port ${port}; set PORT to one above 1023.`)
    throw error
  })
}

// Answers under way may finish; what lasts longer is cut.
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await Promise.race([closed, wait(patienceMs, undefined, { ref: false })])
  server.closeAllConnections()
}
