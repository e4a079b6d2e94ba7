import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { actingAs } from '@/db/acting-as'
import { appliedMigrations } from '@/db/queries/reading-migrations'
import { thePublic } from '@/domain/actor'
import { logFailure } from './log'

export type Readiness = { ready: true } | { ready: false; because: 'database' | 'migrations' }

// Read where the site runs: a bundle does not carry the folder along.
async function knownMigrations(): Promise<string[]> {
  return (await readdir(join(process.cwd(), 'db', 'migrations'))).filter((name) => name.endsWith('.sql'))
}

/** Whether the database answers and has every migration that this build knows. */
export async function checkReadiness(): Promise<Readiness> {
  try {
    const applied = await actingAs(thePublic, appliedMigrations)
    const pending = (await knownMigrations()).filter((name) => !applied.includes(name))
    return pending.length === 0 ? { ready: true } : { ready: false, because: 'migrations' }
  } catch (error) {
    logFailure('check-readiness', error)
    return { ready: false, because: 'database' }
  }
}
