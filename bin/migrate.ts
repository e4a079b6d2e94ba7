import { migrationUrl } from '@/env'
import { explainDatabaseError } from '@/bin/serving/explain-database-error'
import { runCommand } from '@/bin/refusal'
import { migrate } from '@/db/migrate'

await runCommand(async () => {
  const applied = await migrate(migrationUrl()).catch(explainDatabaseError('DATABASE_MIGRATION_URL'))
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
})
