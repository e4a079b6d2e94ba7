import pg from 'pg'
import { databaseOf } from '@/bench/kill-nine/demo'
import { Writer } from '@/bench/kill-nine/writer'
import { signIn } from '@/bench/sign-in'
import { castAsActors } from '@/db/seed'
import { closePool, openPool } from '@/db/pool'
import { createDocument } from '@/operations/create-document'

/** Signs authors of several organisations in, and gives each a new draft to write on. */
export async function writersOn(address: string, dataDir: string, firstNames: readonly string[]): Promise<Writer[]> {
  const { ownerUrl, appUrl } = await databaseOf(dataDir)
  Object.assign(process.env, { DATABASE_URL: appUrl, NEXTAUTH_SECRET: 'not used here, but read with the settings', NEXTAUTH_URL: address })
  openPool(appUrl)
  await acknowledgeNotices(ownerUrl)
  const actors = await castAsActors(ownerUrl)
  const writers: Writer[] = []
  for (const firstName of firstNames) {
    const actor = actors.get(firstName)
    const draft = actor && (await createDocument(actor, 'incident_postmortem'))
    if (!draft?.ok) throw new Error(`${firstName} could not begin a draft.`)
    writers.push(new Writer(address, await signIn(address, firstName), draft.value))
  }
  await closePool()
  return writers
}

async function acknowledgeNotices(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query("insert into acknowledgements (person_id, notice) select id, notice from people cross join (values ('disclosure_law'), ('antitrust')) n (notice) on conflict do nothing")
  await client.end()
}
