import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as altitudes from '@/db/tables/altitude-lists'
import * as attachments from '@/db/tables/attachments'
import * as desk from '@/db/tables/desk'
import * as documents from '@/db/tables/documents'
import * as history from '@/db/tables/events-notes-and-reads'
import * as filings from '@/db/tables/filings'
import * as people from '@/db/tables/organisations-and-people'
import * as runs from '@/db/tables/replay-runs'
import { ownedDatabase, type OwnedDatabase } from '@/db/testing/owned-database'

let database: OwnedDatabase
beforeAll(async () => {
  database = await ownedDatabase()
})
afterAll(() => database.close())

const lines = async (sql: string) => (await database.owner.query<{ line: string }>(sql)).rows.map((row) => row.line)

const declared = Object.values({ ...altitudes, ...attachments, ...desk, ...documents, ...history, ...people, ...filings, ...runs })
  .flatMap((each) => (each instanceof PgTable ? [getTableConfig(each)] : []))

/** Tables that no query reaches through the table definitions. */
const withoutDefinition = ['migrations', 'publication_epoch']
/** Columns that queries name in SQL only: a password's mark is written once. */
const withoutField = ['credentials.one_time boolean not null']

test('the table definitions and the database have the same columns, types and nulls', async () => {
  const inCode = declared.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name} ${column.getSQLType()}${column.notNull || column.primary ? ' not null' : ''}`))
  const inDatabase = await lines(`select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname <> all ('{${withoutDefinition.join(',')}}')`)
  expect([...inCode, ...withoutField].sort()).toEqual(inDatabase.sort())
})

test('every table has row-level security on and forced, a policy of its owner, and one for the application', async () => {
  const bare = await lines(`select c.relname as line from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm') and c.relname <> 'migrations'
    and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid and c.relowner = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
      and exists (select from pg_policy p where p.polrelid = c.oid and 'bulkhead_app'::regrole = any (p.polroles)))`)
  expect(bare).toEqual([])
})

test('no policy is for everyone', async () => {
  expect(await lines('select polname as line from pg_policy where 0 = any (polroles)')).toEqual([])
})

test('what runs with the rights of its owner finds no object by a path that somebody else sets', async () => {
  const open = await lines(`select proname as line from pg_proc where prosecdef and pronamespace in ('guard'::regnamespace, 'public'::regnamespace)
    and not coalesce(array_to_string(proconfig, ' ') ~ 'search_path=("")?(pg_catalog, pg_temp)?$', false)`)
  expect(open).toEqual([])
})

test('what runs with the rights of its owner is owned by a role that cannot log in, and is called by the application only', async () => {
  const found = await lines(`select proname || ' of ' || proowner::regrole || ': ' || coalesce(nullif(array_to_string(array(
      select (a.grantee::regrole)::text from aclexplode(proacl) a where a.grantee <> proowner order by 1), ', '), ''), 'nobody') as line
    from pg_proc where prosecdef and pronamespace = 'guard'::regnamespace order by 1`)
  expect(`\n${found.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    announce of bulkhead_projector: nobody
    begin_attachment of bulkhead_projector: nobody
    begin_run of bulkhead_projector: nobody
    check_patch of bulkhead_projector: nobody
    complete_attachment of bulkhead_projector: nobody
    date_tombstone of bulkhead_projector: nobody
    filing of bulkhead_lookup: bulkhead_app, bulkhead_projector, bulkhead_registrar
    find_credentials of bulkhead_lookup: bulkhead_app
    find_own_credentials of bulkhead_lookup: bulkhead_app
    find_session of bulkhead_lookup: bulkhead_app
    follow_state of bulkhead_projector: nobody
    give_product_address of bulkhead_projector: nobody
    is_filing of bulkhead_lookup: bulkhead_app, bulkhead_projector, bulkhead_registrar
    label_runs of bulkhead_projector: nobody
    note_projection_attachments of bulkhead_projector: nobody
    note_section_attachments of bulkhead_projector: nobody
    open_filing of bulkhead_registrar: bulkhead_app
    own_filings of bulkhead_lookup: bulkhead_app
    own_released_as_read_at of bulkhead_projector: bulkhead_app
    remove_unnamed_attachments of bulkhead_projector: bulkhead_app
    repeat_projection of bulkhead_projector: bulkhead_app
    store_projection of bulkhead_projector: bulkhead_app
    take_back_filing of bulkhead_registrar: bulkhead_app
    withdrawn_run of bulkhead_projector: bulkhead_app
    withdrawn_with of bulkhead_projector: bulkhead_app
    "
  `)
})

test('the roles that own such functions cannot log in, and the application is a member of nothing', async () => {
  const found = await lines(`select rolname || case when rolcanlogin then ' logs in' else '' end || case when rolsuper or rolbypassrls or rolcreaterole or rolcreatedb then ' WITH MORE' else '' end
      || coalesce(' in ' || nullif(array_to_string(array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid), ', '), ''), '') as line
    from pg_roles r where rolname in ('bulkhead_app', 'bulkhead_lookup', 'bulkhead_projector', 'bulkhead_registrar') order by 1`)
  expect(found).toEqual(['bulkhead_app logs in', 'bulkhead_lookup', 'bulkhead_projector', 'bulkhead_registrar'])
})

test('the application reads no system column: they tell in which order rows were written', async () => {
  const readable = await lines(`select c.relname || '.' || a.attname as line from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'migrations' and a.attnum < 0 and has_column_privilege('bulkhead_app', c.oid, a.attnum, 'select')`)
  expect(readable).toEqual([])
})

test('every time of a row that can belong to a near miss is kept to the month', async () => {
  const kept = await lines(`select c.relname || '.' || a.attname as line from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'timestamptz'::regtype and not a.attisdropped
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'z_keep_only_the_month' and position(a.attname::bytea in t.tgargs) > 0) order by 1`)
  expect(kept).toEqual(['people.created_at', 'people.disabled_at', 'products.created_at'])
})

test('the application has these rights and no others', async () => {
  const whole = `select table_name || ': ' || string_agg(lower(privilege_type), ', ' order by privilege_type) as line from information_schema.role_table_grants
    where grantee in ('bulkhead_app', 'PUBLIC') and table_schema in ('public', 'guard') group by table_name order by table_name`
  const byColumn = `select table_name || ': ' || lower(privilege_type) || ' (' || string_agg(column_name, ', ' order by column_name) || ')' as line from information_schema.role_column_grants g
    where grantee in ('bulkhead_app', 'PUBLIC') and table_schema in ('public', 'guard') and not exists (select from information_schema.role_table_grants t
      where t.grantee = g.grantee and t.table_schema = g.table_schema and t.table_name = g.table_name and t.privilege_type = g.privilege_type)
    group by table_name, privilege_type order by table_name, privilege_type`
  expect(`\n${[...(await lines(whole)), '', ...(await lines(byColumn))].join('\n')}\n`).toMatchInlineSnapshot(`
    "
    acknowledgements: insert
    attachments: delete
    attributions: delete
    documents: delete
    migrations: select
    moves: select
    section_confirmations: delete
    section_hands: delete
    section_revisions: delete
    sign_in_attempts: delete, insert, update
    versions: delete

    acknowledgements: select (at, notice, person_id)
    altitude_lists: insert (as_of, id, part, rows, source)
    altitude_lists: select (as_of, id, imported_at, part, rows, source)
    attachment_chunks: insert (attachment_id, bytes, seq)
    attachment_chunks: select (attachment_id, bytes, seq)
    attachments: insert (id, name, organisation_id)
    attachments: select (id, media_type, name, organisation_id, sha256, size)
    attachments: update (media_type, name, sha256, size)
    attributions: select (filing, organisation_id)
    credentials: insert (changed_at, one_time, password_hash, person_id)
    credentials: select (changed_at, one_time, person_id)
    credentials: update (changed_at, one_time, password_hash)
    documents: insert (id, kind, organisation_id)
    documents: select (created_at, id, kind, organisation_id, slug)
    edit_keys: insert (filing, key_hash)
    events: insert (actor_kind, actor_organisation, actor_person, actor_role, deed, detail, document_id, from_state, organisation_id, to_state, version_id)
    events: select (actor_kind, actor_organisation, actor_person, actor_role, at, deed, detail, document_id, from_state, id, organisation_id, to_state, version_id)
    facet_terms: select (kind, level, organisation_id, released_at, term, version_id)
    notes: insert (author_organisation, author_person, author_role, body, document_id, id, level, organisation_id, path, schema_version, version_id)
    notes: select (answer, answered_at, answered_by, author_organisation, author_person, author_role, body, created_at, document_id, id, level, organisation_id, path, schema_version, version_id)
    notes: update (answer, answered_at, answered_by)
    organisation_profiles: insert (contact_24x7, contact_alias, language, organisation_id, status_page_url)
    organisation_profiles: select (changed_at, contact_24x7, contact_alias, language, organisation_id, status_page_url)
    organisation_profiles: update (changed_at, contact_24x7, contact_alias, language, status_page_url)
    organisations: insert (affiliated_with, contact_alias, id, kind, name, namespace_uri, slug)
    organisations: select (affiliated_with, contact_alias, created_at, id, kind, name, namespace_uri, slug)
    people: insert (email, id, name, organisation_id, organisation_kind, role)
    people: select (created_at, disabled_at, email, id, name, organisation_id, organisation_kind, role)
    people: update (disabled_at, name, role)
    product_addresses: select (organisation_id, product_id, slug)
    products: insert (family, id, name, organisation_id, release_notes_url)
    products: select (created_at, family, id, name, organisation_id, release_notes_url)
    products: update (family, release_notes_url)
    projection_attachments: select (attachment_id, level, version_id)
    projections: select (assurance, body, confirmed_at, current, document_id, facets, first_released_at, kind, level, number, organisation_id, organisation_name, organisation_slug, owner_kind, phase, released_at, revision_summary, schema_version, sha256, shown, slug, step, submitted_at, summary, title, version_id, widest)
    publication_epoch: select (epoch, singleton)
    reads: insert (document_id, level, organisation_id, person_id, reader_organisation, reader_role, version_id)
    reads: select (at, document_id, id, level, organisation_id, reader_organisation, reader_role, version_id)
    replay_runs: insert (engine_version, filed, incident, incident_filed, incident_version_id, model, outputs, saved_by, saver_organisation, version_id)
    replay_runs: select (engine_version, filed, id, incident, incident_filed, incident_version_id, level, model, outputs, saved_at, version_id)
    section_attachments: select (attachment_id, key, organisation_id, version_id)
    section_confirmations: insert (confirmed_by, key, organisation_id, version_id)
    section_confirmations: select (confirmed_at, confirmed_by, key, organisation_id, version_id)
    section_hands: insert (handed_by, key, organisation_id, person_id, version_id)
    section_hands: select (handed_at, handed_by, key, organisation_id, person_id, version_id)
    section_hands: update (handed_at, handed_by, person_id)
    section_revisions: insert (body, key, organisation_id, revision, schema_version, touched_at, touched_by, version_id)
    section_revisions: select (body, key, organisation_id, revision, schema_version, touched_at, touched_by, version_id)
    sections: insert (body, key, organisation_id, touched_by, version_id)
    sections: select (body, key, organisation_id, revision, touched_at, touched_by, version_id)
    sections: update (body, revision, touched_at, touched_by)
    sessions: insert (device, expires_at, id, person_id, token_hash)
    sessions: select (created_at, device, ended_at, expires_at, id, last_seen_at, person_id)
    sessions: update (ended_at, last_seen_at)
    sign_in_attempts: select (failures, key, window_started_at)
    tombstones: insert (document_id, kind, organisation_id, organisation_name, reason, slug, title, widest)
    tombstones: select (document_id, first_released_at, kind, organisation_id, organisation_name, reason, slug, title, widest, withdrawn_at)
    versions: insert (affiliated_with, assurance, document_id, id, kind, major, minor, organisation_id, owner_kind, patch, purpose, schema_version, step, waits_for_review)
    versions: select (accepted_at, affiliated_with, assurance, confirmed_at, created_at, document_id, id, kind, major, minor, organisation_id, owner_kind, patch, purpose, release_when_reviewed, released_at, review_begun_at, schema_version, state, step, submitted_at, touched_at, waits_for_review, widest, withdrawn_at)
    versions: update (accepted_at, release_when_reviewed, released_at, review_begun_at, schema_version, state, step, submitted_at, touched_at, waits_for_review, widest, withdrawn_at)
    "
  `)
})
