import { freePort } from '@/bin/cluster/free-port'
import { SiteProcess } from '@/bench/site-process'

export type RunningSite = { address: string; stop: () => Promise<void> }

/** The built site on a database, through the same start as on one's own server. */
export async function startSite(appUrl: string, signal: AbortSignal): Promise<RunningSite> {
  const port = String(await freePort(undefined))
  const address = `http://127.0.0.1:${port}`
  const settings = { DATABASE_URL: appUrl, NEXTAUTH_URL: address, NEXTAUTH_SECRET: 'a secret of the benchmark, for this run only', HOST: '127.0.0.1', PORT: port }
  const site = await SiteProcess.start({ program: ['--import', 'tsx', 'bin/start.ts'], settings, says: `its address is ${address}`, patienceMs: 60_000, signal })
  return { address, stop: () => site.stop() }
}
