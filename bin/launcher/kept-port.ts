import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileIn = (dataDir: string) => join(dataDir, 'postgres-port')

/** The port of the last start, which is asked for first so that tools keep their address. */
export async function keptPort(dataDir: string): Promise<number | undefined> {
  const port = Number(await readFile(fileIn(dataDir), 'utf8').catch(() => ''))
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
}

export async function keepPort(dataDir: string, port: number): Promise<void> {
  await writeFile(fileIn(dataDir), `${port}\n`)
}
