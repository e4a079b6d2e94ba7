/** What readers ask of a million projections. The statements are those of db/queries, with their values filled in. */
export interface Reading {
  name: string
  actor: keyof typeof actors
  /** What the query sets for its transaction. */
  setting?: string
  statement: string
}

const organisation = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const actors = {
  public: { kind: 'public', person: '', organisation: '', role: 'public' },
  vendor: { kind: 'person', person: organisation(900), organisation: organisation(7), role: 'vendor_publisher' },
  government: { kind: 'person', person: organisation(901), organisation: organisation(2), role: 'government_reviewer' },
  microsoft: { kind: 'person', person: organisation(902), organisation: organisation(1), role: 'microsoft_reviewer' },
  admin: { kind: 'person', person: organisation(903), organisation: organisation(1), role: 'microsoft_admin' },
  job: { kind: 'system', person: '', organisation: '', role: 'system' },
} as const

const columns = 'version_id, document_id, slug, number, title, summary, facets, released_at'
const newest = 'order by released_at desc, version_id desc limit 26'
const deep = "(released_at, version_id) < ('2025-01-01T00:00:00Z'::timestamptz, '10000000-0000-4000-8000-000000100000'::uuid)"
const released = (level: string, more = '') => `select ${columns} from projections where level = '${level}' and kind = 'incident_postmortem' and phase = 'released' and shown and current ${more} ${newest}`
const union = (...parts: string[]) => `select * from (${parts.map((part) => `(${part})`).join(' union all ')}) as found ${newest}`
const mine = `and organisation_id = '${actors.vendor.organisation}'`
const notMine = (who: keyof typeof actors) => `and organisation_id <> '${actors[who].organisation}'`
const has = (term: string) => `and exists (select from facet_terms t where t.version_id = found.version_id and t.level = found.level and t.term = '${term}')`
const ownByTerms = (terms: readonly string[], limit: number) =>
  `select version_id, level from projections as found where level = 'bilateral' and kind = 'incident_postmortem' and phase = 'released' and shown and current ${mine} ${terms.map(has).join(' ')} order by released_at desc, version_id desc limit ${limit}`
const byTerms = (level: string, terms: readonly string[], more: string, limit: number) => {
  const [walked, ...probed] = terms
  const also = probed.map(has)
  return `select version_id, level from facet_terms as found where level = '${level}' and kind = 'incident_postmortem' ${more} and term = '${walked}' ${also.join(' ')} order by released_at desc, version_id desc limit ${limit}`
}
const listByTerms = (...parts: string[]) => `select ${columns} from (${parts.map((part) => `(${part})`).join(' union all ')}) as found join projections using (version_id, level) ${newest}`
const countByTerms = (...parts: string[]) => `select count(*) from (${parts.map((part) => `(${part})`).join(' union all ')}) as found`
/** Pairs of facets: a quarter and a quarter that never meet, common with rare, and the two in the other order. */
const pairs: [name: string, terms: readonly string[]][] = [
  ['severity', ['severity=S2']],
  ['two facets that go together', ['severity=S2', 'host_impact=agent_degraded']],
  ['two facets that never meet', ['severity=S2', 'host_impact=boot_loop']],
  ['a common and a rare facet', ['severity=S1', 'rare=yes']],
  ['a rare and a common facet', ['rare=yes', 'severity=S1']],
]
const readable = "(phase = 'withdrawn' or (phase = 'released' and shown))"
const bySlug = `select ${columns}, body from projections where slug = 'incident-120001' and kind = 'incident_postmortem' and ${readable} order by current desc, released_at desc, version_id desc limit 1`
const history = `select number, released_at from projections where document_id = 'BH-PM-2026-01D4C1' and ${readable} order by released_at desc, version_id desc`
// As many columns as db/queries/replay-runs.ts names.
const runs = 'id, version_id, level, filed, incident, incident_version_id, saved_at'
const newestRuns = 'order by saved_at desc, id desc limit 11'
const runsOf = (documentId: string, part: 'version_id' | 'incident_version_id', beyond = 'true') => `select ${runs} from (select version_id as read_from from projections where document_id = '${documentId}') as versions
  cross join lateral (select ${runs} from replay_runs where ${part} = read_from and ${beyond} ${newestRuns}) as runs ${newestRuns}`
// Every document of the million is an incident, so incidents stand for update practices here: 45 that a vendor released before an update.
const before = (level: string, whose: string) => `select ${columns}, body from (
    select distinct on (document_id) * from projections as released where ${whose} and level = '${level}' and kind = 'incident_postmortem' and phase = 'released' and shown and released_at < '2024-01-07'::timestamptz
    order by document_id, released_at desc, string_to_array(number, '.')::integer[] desc) as latest
  where body #> '{body,about,products}' @> '[{"name": "None"}]'::jsonb or body #> '{body,notice}' is not null order by released_at desc, version_id desc limit 20`
const desk = 'v.id, v.document_id, v.state, v.touched_at, v.submitted_at'
const openVersions = "v.state in ('submitted', 'in_review', 'changes_requested', 'accepted') and v.submitted_at is not null order by v.submitted_at, v.id limit 26"
const queueFirst = `select v.*, o.name, p.title from (select ${desk}, v.organisation_id from versions v where ${openVersions}) v join organisations o on o.id = v.organisation_id
  left join projections p on p.version_id = v.id and p.level = (select guard.base_level()) order by v.submitted_at, v.id`
const queue = `select ${desk}, p.title from versions v join organisations o on o.id = v.organisation_id left join projections p on p.version_id = v.id and p.level = (select guard.base_level())
  where v.state in ('submitted', 'in_review', 'changes_requested', 'accepted') and v.submitted_at is not null order by v.submitted_at, v.id limit 26`
const own = `select ${desk}, d.slug from versions v join documents d on d.id = v.document_id where v.organisation_id = '${actors.vendor.organisation}' and v.state <> 'superseded'
  and (v.state <> 'released' or not exists (select from versions w where w.document_id = v.document_id and w.state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted')))`

const everyone = ['public', 'vendor', 'government', 'microsoft'] as const
const levelOf = { public: 'public', vendor: 'community', government: 'oversight', microsoft: 'bilateral' } as const

export const readings: Reading[] = [
  ...everyone.filter((actor) => actor !== 'vendor').flatMap((actor): Reading[] => [
    { name: 'first page of the list', actor, statement: released(levelOf[actor], actor === 'public' ? '' : notMine(actor)) },
    { name: 'a page deep in the list', actor, statement: released(levelOf[actor], `and ${deep}`) },
    ...pairs.flatMap(([name, terms]): Reading[] => [
      { name: `list by ${name}`, actor, statement: listByTerms(byTerms(levelOf[actor], terms, actor === 'public' ? '' : notMine(actor), 26)) },
      { name: `count by ${name}`, actor, setting: 'set local enable_bitmapscan = off', statement: countByTerms(byTerms(levelOf[actor], terms, actor === 'public' ? '' : notMine(actor), 1001)) },
    ]),
    { name: 'list of one vendor', actor, statement: released(levelOf[actor], mine) },
  ]),
  { name: 'first page of the list', actor: 'vendor', statement: union(released('community', notMine('vendor')), released('bilateral', mine)) },
  { name: 'a page deep in the list', actor: 'vendor', statement: union(released('community', `${notMine('vendor')} and ${deep}`), released('bilateral', `${mine} and ${deep}`)) },
  ...pairs.flatMap(([name, terms]): Reading[] => [
    { name: `list by ${name}`, actor: 'vendor', statement: listByTerms(byTerms('community', terms, notMine('vendor'), 26), ownByTerms(terms, 26)) },
    { name: `count by ${name}`, actor: 'vendor', setting: 'set local enable_bitmapscan = off', statement: countByTerms(byTerms('community', terms, notMine('vendor'), 1001), ownByTerms(terms, 1001)) },
  ]),
  ...everyone.flatMap((actor): Reading[] => [
    { name: 'record by slug', actor, statement: bySlug },
    { name: 'versions of a document', actor, statement: history },
    { name: 'saved runs of a plan', actor, statement: runsOf('BH-PM-2026-01D4C3', 'version_id') },
    { name: 'saved runs of a plan of which nearly all are of others', actor, statement: runsOf('BH-PM-2026-01D4C1', 'version_id') },
    { name: 'saved runs of a report', actor, statement: runsOf('BH-PM-2026-01D4C3', 'incident_version_id') },
    { name: 'what a vendor released before an update', actor, statement: before(levelOf[actor], `organisation_id = '${organisation(8)}'`) },
    { name: 'count up to 1,001', actor, statement: `select count(*) from (select 1 from projections where level = '${levelOf[actor]}' and kind = 'incident_postmortem' and phase = 'released' and shown and current limit 1001) c` },
    { name: 'count up to 1,001, in the order of the list', actor, statement: `select count(*) from (select 1 from projections where level = '${levelOf[actor]}' and kind = 'incident_postmortem' and phase = 'released' and shown and current order by released_at desc, version_id desc limit 1001) c` },
    { name: 'organisations', actor, statement: "select id, name from organisations where kind in ('vendor', 'reconstruction_desk') order by name" },
  ]),
  { name: 'latest releases of every kind', actor: 'public', statement: `select ${columns} from projections where level = 'public' and phase = 'released' and shown and current ${newest}` },
  { name: 'what it released itself before an update', actor: 'vendor', statement: before('bilateral', mine.slice(4)) },
  { name: 'own list', actor: 'vendor', statement: `${own} order by v.touched_at desc, v.id desc limit 26` },
  { name: 'own list, deep', actor: 'vendor', statement: `${own} and (v.touched_at, v.id) < ('2025-01-01'::timestamptz, '10000000-0000-4000-8000-000000100000'::uuid) order by v.touched_at desc, v.id desc limit 26` },
  { name: 'own list, deep, compared by the millisecond', actor: 'vendor', statement: `${own} and (date_trunc('milliseconds', v.touched_at), v.id) < ('2025-01-01'::timestamptz, '10000000-0000-4000-8000-000000100000'::uuid) order by v.touched_at desc, v.id desc limit 26` },
  { name: 'review queue', actor: 'government', statement: queue },
  { name: 'review queue', actor: 'microsoft', statement: queue },
  { name: 'review queue, its page before the joins', actor: 'microsoft', statement: queueFirst },
  { name: 'snapshot under review', actor: 'microsoft', statement: "select * from projections where version_id = '10000000-0000-4000-8000-000000000095'" },
  { name: 'notes of a version', actor: 'microsoft', statement: "select * from notes where version_id = '10000000-0000-4000-8000-000000000020' order by created_at, id" },
  { name: 'metadata of every document', actor: 'admin', statement: `select ${desk}, d.slug, p.title from versions v join documents d on d.id = v.document_id left join projections p on p.version_id = v.id and p.level = 'public' order by v.touched_at desc, v.id desc limit 26` },
  { name: 'metadata of every document, its page before the joins', actor: 'admin', statement: `select v.*, d.slug, p.title from (select ${desk} from versions v order by v.touched_at desc, v.id desc limit 26) v
    join documents d on d.id = v.document_id left join projections p on p.version_id = v.id and p.level = 'public' order by v.touched_at desc, v.id desc` },
  { name: 'versions to release on instruction', actor: 'job', statement: "select id from versions where release_when_reviewed and state in ('submitted', 'in_review', 'accepted') limit 500" },
]
