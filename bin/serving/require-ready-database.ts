import { explainDatabaseError } from '@/bin/serving/explain-database-error'
import { Refusal } from '@/bin/refusal'
import { refuseUnsafeLogin } from '@/db/check-login'
import { pendingMigrations } from '@/db/migrate'

/** Refuses a login that row-level security would not bind, and a schema that is behind. */
export async function requireReadyDatabase(databaseUrl: string): Promise<void> {
  await refuseUnsafeLogin(databaseUrl).catch(explainDatabaseError('DATABASE_URL')).catch(asRefusal)
  const pending = await pendingMigrations(databaseUrl)
  if (pending.length > 0) throw new Refusal(`The database waits for ${pending.join(', ')}: run npm run migrate first.`)
}

function asRefusal(error: unknown): never {
  if (error instanceof Error && !('code' in error) && !(error instanceof Refusal)) throw new Refusal(error.message)
  throw error
}
