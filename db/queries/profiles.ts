import { eq, sql } from 'drizzle-orm'
import type { ScopedDb } from '../acting-as'
import { organisationProfiles } from '../tables/desk'

/** What a new document of an organisation begins with. */
export interface Profile {
  contactAlias: string | null
  contact24x7: string | null
  language: string | null
  statusPageUrl: string | null
}

export async function findProfile(db: ScopedDb, organisationId: string): Promise<Profile | undefined> {
  const { contactAlias, contact24x7, language, statusPageUrl } = organisationProfiles
  const columns = { contactAlias, contact24x7, language, statusPageUrl }
  return (await db.select(columns).from(organisationProfiles).where(eq(organisationProfiles.organisationId, organisationId)))[0]
}

export async function storeProfile(db: ScopedDb, organisationId: string, { contactAlias, contact24x7, language, statusPageUrl }: Profile): Promise<void> {
  await db.execute(sql`insert into organisation_profiles (organisation_id, contact_alias, contact_24x7, language, status_page_url)
    values (${organisationId}, ${contactAlias}, ${contact24x7}, ${language}, ${statusPageUrl})
    on conflict (organisation_id) do update set contact_alias = excluded.contact_alias, contact_24x7 = excluded.contact_24x7, language = excluded.language, status_page_url = excluded.status_page_url, changed_at = now()`)
}
