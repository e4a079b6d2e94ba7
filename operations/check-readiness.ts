import { pendingMigrations } from '@/db/migrate'
import { env } from '@/env'
import { logFailure } from './log'

export type Readiness = { ready: true } | { ready: false; because: 'database' | 'migrations' }

/** Whether the database answers and has every migration that this build knows. */
export async function checkReadiness(): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(env().DATABASE_URL)
    return pending.length === 0 ? { ready: true } : { ready: false, because: 'migrations' }
  } catch (error) {
    logFailure('check-readiness', error)
    return { ready: false, because: 'database' }
  }
}
