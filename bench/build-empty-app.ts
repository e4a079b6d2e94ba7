import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Builds empty-app/, once. */
export async function buildEmptyApp(): Promise<void> {
  const folder = fileURLToPath(new URL('./empty-app', import.meta.url))
  const built = await access(`${folder}/.next/BUILD_ID`).then(() => true, () => false)
  if (built) return
  const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
  await promisify(execFile)(execPath, [next, 'build', folder], { env })
}
