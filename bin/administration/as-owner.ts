import pg from 'pg'
import { explainDatabaseError } from '@/bin/serving/explain-database-error'
import { Refusal } from '@/bin/refusal'
import { migrationUrl } from '@/env'

const sentences: Record<string, string> = {
  '42P01': 'The database has no tables yet: run npm run migrate first.',
  '42501': 'DATABASE_MIGRATION_URL names a user who does not own the tables.',
}

/** One transaction as the owner, at DATABASE_MIGRATION_URL. */
export async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: migrationUrl() })
  await client.connect().catch(explainDatabaseError('DATABASE_MIGRATION_URL'))
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    const sentence = sentences[error instanceof pg.DatabaseError ? (error.code ?? '') : '']
    throw sentence === undefined ? error : new Refusal(sentence)
  } finally {
    await client.end()
  }
}
