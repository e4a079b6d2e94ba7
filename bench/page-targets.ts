import pg from 'pg'
import type { ThrowawayDatabase } from '@/bench/throwaway-database'
import { signIn } from '@/bench/sign-in'

export type PageTarget = { name: string; path: string; cookie?: string; beside: 'route' | 'page' }

/** What is measured: public answers as everyone gets them, lists as a government reviewer and a vendor's publisher get them. */
export async function pageTargets(site: string, database: ThrowawayDatabase): Promise<PageTarget[]> {
  const reviewer = await signIn(site, 'Hana')
  const publisher = await signIn(site, 'Ada')
  const incident = await publicIncident(database)
  return [
    { name: 'public incident page', path: incident, beside: 'page' },
    { name: 'public JSON list', path: '/incidents.json', beside: 'route' },
    { name: 'incident page, signed in', path: incident, cookie: reviewer, beside: 'page' },
    { name: 'incident list, signed in', path: '/incidents', cookie: reviewer, beside: 'page' },
    { name: 'own documents, signed in', path: '/desk', cookie: publisher, beside: 'page' },
    { name: 'JSON list, signed in', path: '/incidents.json', cookie: reviewer, beside: 'route' },
  ]
}

// The newest of the long ones.
async function publicIncident({ ownerUrl }: ThrowawayDatabase): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ slug: string }>("select slug from projections where level = 'public' and current and body -> 'body' ? 'timeline' order by released_at desc limit 1")
    if (!rows[0]) throw new Error('No long document was released.')
    return `/incidents/${rows[0].slug}`
  } finally {
    await client.end()
  }
}
