import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '@/bin/refusal'

const secret = z.string().min(32)
const shape = z.object({ superuser: secret, owner: secret, app: secret, session: secret })

export type KeptSecrets = z.output<typeof shape>

/** The passwords and the session secret of a data folder, made at the first start. */
export async function keptSecrets(dataDir: string): Promise<KeptSecrets> {
  const path = join(dataDir, 'secrets.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? makeSecrets(path) : readSecrets(path, text)
}

function readSecrets(path: string, text: string): KeptSecrets {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    throw new Refusal(`The file ${path} cannot be read as the secrets of this data folder.`)
  }
}

// On disk before the cluster is made with them: a lost password would be a lost database.
async function makeSecrets(path: string): Promise<KeptSecrets> {
  const make = () => randomBytes(32).toString('hex')
  const secrets = { superuser: make(), owner: make(), app: make(), session: make() }
  const draft = `${path}.new`
  const file = await open(draft, 'w', 0o600)
  await file.writeFile(JSON.stringify(secrets))
  await file.sync()
  await file.close()
  await rename(draft, path)
  return secrets
}
