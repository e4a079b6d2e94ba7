import pg from 'pg'
import { freshDatabase, type FreshDatabase } from './fresh-database'

export interface OwnedDatabase extends FreshDatabase {
  /** The owner's connection, which looks behind row-level security. */
  owner: pg.Client
  close: () => Promise<void>
}

/** A database of its own for one test file, with its owner connected. */
export async function ownedDatabase(): Promise<OwnedDatabase> {
  const database = await freshDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const close = async () => {
    await owner.end()
    await database.drop()
  }
  return { ...database, owner, close }
}
