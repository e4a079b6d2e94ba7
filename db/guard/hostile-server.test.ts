import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { addressOf, asSuperuser } from '@/bin/cluster/database-roles'
import { thePublic } from '@/domain/actor'
import { asActor, attempt } from './testing/as-actor'
import { testAttacks, type Attack } from './testing/attack'
import { people } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld } from './testing/guarded-world'

let world: GuardedWorld
beforeAll(async () => {
  world = await openGuardedWorld()
  // A copy of a template does not carry the rights on the database; the last test shows that migrating gives them.
  await asSuperuser(world.superuserUrl, (client) => client.query(`revoke temporary on database ${client.escapeIdentifier(client.database ?? '')} from public`))
})
afterAll(() => world.close())

const { ada, clara } = people
const draft = 'draft, of Northlight Security'
const hostileFunction = (name: string) => `create function ${name}(t text) returns boolean language plpgsql cost 0.0001 as 'begin raise notice ''%'', t; return true; end'`

const onTheServer: Attack[] = [
  ['the application cannot become the owner', ada, draft, 'set local role bulkhead_owner', '42501'],
  ['the application cannot become the projector', ada, draft, 'set local role bulkhead_projector', '42501'],
  ['the application cannot become the finder of sessions', ada, draft, 'set local role bulkhead_lookup', '42501'],
  ['the application cannot become another user', ada, draft, 'set session authorization postgres', '42501'],
  ['turning row security off shows nothing', ada, draft, "select set_config('row_security', 'off', true); select * from sections", '42501'],
  ['triggers cannot be turned off', ada, draft, 'set local session_replication_role = replica', '42501'],
  ['a policy cannot be altered', ada, draft, 'alter policy vendor_reads_own on versions using (true)', '42501'],
  ['a policy cannot be added', ada, draft, 'create policy mine on versions using (true)', '42501'],
  ['a policy cannot be dropped', ada, draft, 'drop policy owner_reads_bilateral on projections', '42501'],
  ['row-level security cannot be disabled', ada, draft, 'alter table projections disable row level security', '42501'],
  ['a trigger cannot be disabled', ada, draft, 'alter table versions disable trigger check_version_change', '42501'],
  ['a trigger cannot be added', ada, draft, 'create trigger mine after insert on sections execute function guard.follow_state()', '42501'],
  ['a rule cannot be added', ada, draft, 'create rule mine as on select to sections do instead select 1', '42501'],
  ['a table cannot be emptied', ada, draft, 'truncate sections', '42501'],
  ['a table cannot be dropped', ada, draft, 'drop table sections', '42501'],
  ['a table cannot be made', ada, draft, 'create table public.mine (x text)', '42501'],
  ['a view cannot be made', ada, draft, 'create view public.mine as select * from sections', '42501'],
  ['a schema cannot be made', ada, draft, 'create schema mine', '42501'],
  ['an extension cannot be added', ada, draft, 'create extension pg_trgm', '42501'],
  ['a function that tells what it sees cannot be made', ada, draft, hostileFunction('public.tell'), '42501'],
  ['nor in the schema of the guard', ada, draft, hostileFunction('guard.tell'), '42501'],
  ['nor for the session only', ada, draft, hostileFunction('pg_temp.tell'), '42501'],
  ['a temporary table cannot stand before a real one', ada, draft, 'create temporary table sections (body jsonb)', '42501'],
  ['a temporary type cannot stand before a real one in a function that runs as its owner', ada, draft, 'create domain pg_temp.jsonb as pg_catalog.jsonb', '42501'],
  ['a temporary view cannot stand before a table', ada, draft, 'create temporary view versions as select 1', '42501'],
  ['an operator cannot be made', ada, draft, 'create operator public.=== (leftarg = text, rightarg = text, function = pg_catalog.texteq)', '42501'],
  ['the functions of the guard cannot be replaced', ada, draft, "create or replace function guard.kind() returns text language sql as 'select ''system'''", '42501'],
  ['a program cannot be run', ada, draft, "copy (select 1) to program 'true'", '42501'],
  ['a file cannot be written', ada, draft, "copy (select 1) to '/tmp/bulkhead-copied'", '42501'],
  ['a file cannot be copied in', ada, draft, "copy sections (body) from '/etc/hostname'", '42501'],
  ['a file cannot be read', ada, draft, "select pg_read_file('PG_VERSION')", '42501'],
  ['a folder cannot be listed', ada, draft, "select pg_ls_dir('.')", '42501'],
  ['a large object cannot be read from a file', ada, draft, "select lo_import('/etc/hostname')", '42501'],
  ['a large object cannot be written to a file', ada, draft, "select lo_export(1, '/tmp/bulkhead-exported')", '42501'],
  ['large objects of others cannot be listed', ada, draft, 'select * from pg_largeobject', '42501'],
  ['passwords of logins cannot be read', ada, draft, 'select * from pg_authid', '42501'],
  ['settings of the server that name files cannot be read', ada, draft, 'select * from pg_hba_file_rules', '42501'],
  ['the configuration cannot be reloaded', ada, draft, 'select pg_reload_conf()', '42501'],
  ['the log of statements cannot be turned on', ada, draft, "set local log_statement = 'all'", '42501'],
  ['errors cannot be brought into the log', ada, draft, "set local log_min_messages = 'error'", '42501'],
  ['statements that failed cannot be brought into the log', ada, draft, "set local log_min_error_statement = 'error'", '42501'],
  ['statistics of guarded columns are not shown', clara, draft, "select most_common_vals from pg_stats where tablename in ('sections', 'projections', 'versions', 'people')", 'no rows'],
  ['no sequence counts anything', ada, draft, "select 1 from pg_class where relkind = 'S'", 'no rows'],
  ['a block of code sees what a select sees', clara, draft, "do $do$ begin if exists (select from sections where organisation_id <> '" + clara.organisationId + "') then raise exception 'seen' using errcode = 'P0001'; end if; end $do$", 'no rows'],
  ['XML of a query holds what a select shows', thePublic, draft, "select 1 where query_to_xml('select * from sections', true, false, '')::text like '%draft of%'", 'no rows'],
]

describe('the server', () => testAttacks(() => world, onTheServer))

test('an operator that is not leakproof runs on visible rows only: an error tells nothing of the others', async () => {
  const telling = [
    "select 1 from projections where title::integer = 1 and level = 'bilateral'",
    "select 1 from projections where (body #>> '{body,notice,text}')::integer = 1 and level = 'bilateral'",
    'select 1 from sections where 1 / (length(key) - length(key)) = 1',
  ]
  for (const statement of telling) {
    const answer = await asActor(world.app, thePublic, () => attempt(world.app, statement))
    expect(answer, statement).toMatchObject({ denied: false, count: 0 })
  }
})

test('the configuration of the server cannot be changed', async () => {
  await expect(world.app.query("alter system set log_statement = 'all'")).rejects.toMatchObject({ code: '42501' })
})

test('a failing statement names a visible value at most', async () => {
  const answer = await asActor(world.app, thePublic, () => attempt(world.app, 'select title::integer from projections'))
  expect(answer).toMatchObject({ denied: true, sqlstate: '22P02' })
  expect(answer.denied && answer.message).toMatch(/at public|echo of/)
})

test('what exists and is hidden is refused like what does not exist', async () => {
  const of = (name: string) => world.versions.find((version) => version.name === name)
  const [hidden, absent] = [of(draft), '00000000-0000-4000-8000-00000000dead']
  const probes: [text: string, ...rest: unknown[]][] = [
    ["insert into sections (version_id, key, organisation_id, body) values ($1, 'x', $2, '{}')", clara.organisationId],
    ["insert into sections (version_id, key, organisation_id, body) values ($1, 'notice', $2, '{}') on conflict do nothing", clara.organisationId],
    ["select guard.store_projection($1, 'public', '', '', '{}', '', '{}', '')"],
    ['delete from versions where id = $1'],
    ['select * from versions where id = $1 for update'],
  ]
  for (const [text, ...rest] of probes) {
    const answers = await asActor(world.app, clara, async () => [await attempt(world.app, text, [hidden?.id, ...rest]), await attempt(world.app, text, [absent, ...rest])])
    expect(answers[0], text).toEqual(answers[1])
  }
})

test('starting a version on a hidden document is refused like starting one on none', async () => {
  const hidden = world.versions.find((version) => version.name === draft)
  const start = (documentId: string | undefined) =>
    asActor(world.app, clara, () => attempt(world.app, "insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version) values ($1, 'incident_postmortem', $2, 'vendor', 'full', 1)", [documentId, clara.organisationId]))
  expect(await start(hidden?.documentId)).toEqual(await start('BH-PM-2026-ABSENT'))
})

// An id is thirty random bits, drawn by the application: only raw SQL can ask for a certain one.
test('a document id that is taken can be told from a free one, and nothing else about it', async () => {
  const hidden = world.versions.find((version) => version.name === draft)
  const create = (id: string | undefined) => asActor(world.app, clara, () => attempt(world.app, "insert into documents (id, kind, organisation_id) values ($1, 'incident_postmortem', $2)", [id, clara.organisationId]))
  expect(await create(hidden?.documentId)).toMatchObject({ denied: true, sqlstate: '23505', message: 'duplicate key value violates unique constraint "documents_pkey"' })
})

test('statements of other connections can be seen, without their values', async () => {
  const other = new pg.Client({ connectionString: world.appUrl })
  await other.connect()
  try {
    await other.query('select $1::text as canary', ['canary-7QK2ZD'])
    const { rows } = await world.app.query<{ query: string }>('select query from pg_stat_activity')
    expect(rows.map((row) => row.query).join()).toContain('select $1::text as canary')
    expect(rows.map((row) => row.query).join()).not.toContain('canary-7QK2ZD')
  } finally {
    await other.end()
  }
})

test('migrating a database takes temporary objects from everyone but its owner', async () => {
  const migration = await readFile(new URL('../migrations/0001-the-guard.sql', import.meta.url), 'utf8')
  const name = `bulkhead_${inject('postgresRun')}_temporary`
  await asSuperuser(world.superuserUrl, (client) => client.query(`create database ${name} owner bulkhead_owner`))
  const owner = new pg.Client({ connectionString: addressOf(world.superuserUrl, name, 'bulkhead_owner', String(world.owner.password)) })
  await owner.connect()
  try {
    await owner.query(migration)
    const { rows } = await owner.query("select has_database_privilege('bulkhead_app', current_database(), 'temporary') as app, has_database_privilege('bulkhead_owner', current_database(), 'temporary') as owner")
    expect(rows).toEqual([{ app: false, owner: true }])
  } finally {
    await owner.end()
    await asSuperuser(world.superuserUrl, (client) => client.query(`drop database ${name} with (force)`))
  }
})
