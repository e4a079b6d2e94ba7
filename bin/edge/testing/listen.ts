import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

/** Serves on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<{ address: string; close: () => void }> {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${address.port}`, close }
}
