import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { asSuperuser } from '@/bin/cluster/database-roles'
import { testServer } from '@/bin/cluster/test-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's address of the server that this run may fill. */
    postgresUrl: string
    /** Distinguishes the databases of this run from those of another on the same server. */
    postgresRun: string
    /** The server's own log, where the server is ours. */
    postgresLog: string | undefined
  }
}

/** Vitest's global set-up: one server for the whole run. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer()
  const run = randomBytes(4).toString('hex')
  project.provide('postgresUrl', server.superuserUrl)
  project.provide('postgresRun', run)
  project.provide('postgresLog', server.logFile)
  return async () => {
    await dropDatabasesOf(run, server.superuserUrl)
    await server.stop()
  }
}

async function dropDatabasesOf(run: string, url: string): Promise<void> {
  await asSuperuser(url, async client => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [`bulkhead\\_${run}\\_%`])
    for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
  })
}
