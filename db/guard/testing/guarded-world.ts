import pg from 'pg'
import { freshDatabase } from '@/db/testing/fresh-database'
import { leaveTombstone } from '@/db/testing/leave-tombstone'
import type { DocumentFacts } from '@/domain/document-facts'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import type { PublicationState } from '@/domain/workflow/publication'
import { organisations, people, type Organisation } from './demo-actors'
import { evidenceAt, insertFiles, type FilesByLevel } from './world-attachments'
import { cells, type Cell, type Filing } from './world-cells'

export interface WorldVersion {
  id: string
  documentId: string
  /** For messages: `accepted, of Northlight Security`. */
  name: string
  facts: DocumentFacts
  step: string
  minor: number
  /** Whether projections were ever stored. */
  stored: boolean
  /** Levels at which a reader outside the owner finds the version once it is released. */
  shownAt: ReadonlySet<ProjectedLevel>
  notes: { oversight: string; bilateral: string }
  files: FilesByLevel
}

export interface GuardedWorld {
  owner: pg.Client
  app: pg.Client
  superuserUrl: string
  appUrl: string
  versions: WorldVersion[]
  close: () => Promise<void>
}

const owners = [organisations.northlight, organisations.harbour, organisations.defender, organisations.desk]

/** Every publication state of two vendors, Microsoft Defender and the Reconstruction desk, in a database of its own. */
export async function openGuardedWorld(): Promise<GuardedWorld> {
  const database = await freshDatabase()
  const [owner, app] = [new pg.Client({ connectionString: database.ownerUrl }), new pg.Client({ connectionString: database.appUrl })]
  await Promise.all([owner.connect(), app.connect()])
  await insertCast(owner)
  const versions: WorldVersion[] = []
  for (const of of owners) {
    for (const cell of cells) versions.push(...(await insertDocument(owner, of, cell, versions.length)))
  }
  await owner.query('analyze')
  const close = async () => {
    await Promise.all([owner.end(), app.end()])
    await database.drop()
  }
  return { owner, app, superuserUrl: database.superuserUrl, appUrl: database.appUrl, versions, close }
}

async function insertCast(owner: pg.ClientBase): Promise<void> {
  for (const each of Object.values(organisations)) {
    await owner.query('insert into organisations (id, slug, name, kind, affiliated_with) values ($1, $2, $3, $4, $5)', [each.id, each.slug, each.name, each.kind, each.affiliatedWith])
  }
  for (const [first, each] of Object.entries(people)) {
    await owner.query('insert into people (id, organisation_id, organisation_kind, email, name, role) values ($1, $2, $3, $4, $5, $6)', [
      each.personId, each.organisationId, each.organisationKind, `${first}@example.com`, each.name, each.role,
    ])
    await owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [each.personId, `hash of ${first}`])
    await owner.query("insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')", [each.personId, `token of ${first}`])
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const documentIdOf = (number: number) => `BH-PM-2026-${[...String(number).padStart(6, '0')].map((digit) => alphabet[Number(digit)]).join('')}`

async function insertDocument(owner: pg.Client, of: Organisation, cell: Cell, number: number): Promise<WorldVersion[]> {
  const documentId = documentIdOf(number)
  await owner.query("insert into documents (id, kind, organisation_id) values ($1, 'incident_postmortem', $2)", [documentId, of.id])
  const versions: WorldVersion[] = []
  for (const [minor, filing] of cell.filings.entries()) versions.push(await insertVersion(owner, of, cell, documentId, minor, filing))
  if (cell.withdrawn) await withdraw(owner, documentId)
  return versions
}

async function insertVersion(owner: pg.Client, of: Organisation, cell: Cell, documentId: string, minor: number, filing: Filing): Promise<WorldVersion> {
  const assurance = of.kind === 'reconstruction_desk' ? 'reconstructed' : filing.reviewed ? 'microsoft_reviewed' : 'self_attested'
  const step = filing.waits ? 'full' : 'notice'
  const { rows } = await owner.query<{ id: string }>(
    `insert into versions (document_id, kind, organisation_id, owner_kind, affiliated_with, step, waits_for_review, schema_version, minor, assurance, widest, release_when_reviewed)
     values ($1, 'incident_postmortem', $2, $3, $4, $5, $6, 1, $7, $8, $9, $10) returning id`,
    [documentId, of.id, of.kind, of.affiliatedWith, step, filing.waits, minor, assurance, filing.widest, filing.instructed],
  )
  const id = rows[0]?.id ?? ''
  const files = await insertFiles(owner, of.id)
  await insertTexts(owner, of, { id, documentId, files }, filing, `${of.slug} ${cell.name} ${minor}`)
  await moveTo(owner, id, filing)
  const state: PublicationState = cell.withdrawn ? 'withdrawn' : minor < cell.filings.length - 1 ? 'superseded' : filing.state
  return {
    id, documentId, step, minor, stored: filing.stored,
    name: `${cell.name}${cell.filings.length > 1 ? ` ${minor + 1}` : ''}, of ${of.name}`,
    shownAt: new Set(filing.shownAt),
    notes: await insertNotes(owner, of, id, documentId),
    files,
    facts: {
      organisationId: of.id, ownerKind: of.kind, affiliatedWith: of.affiliatedWith, state, widest: state === 'draft' ? null : filing.widest,
      waitsForReview: filing.waits, reviewLapsed: filing.lapsed, selfAttested: assurance === 'self_attested', releaseWhenReviewed: filing.instructed,
    },
  }
}

async function insertTexts(owner: pg.Client, of: Organisation, { id, documentId, files }: { id: string; documentId: string; files: FilesByLevel }, filing: Filing, words: string): Promise<void> {
  for (const key of ['notice', 'audience']) {
    await owner.query('insert into sections (version_id, key, organisation_id, body) values ($1, $2, $3, $4)', [id, key, of.id, { text: `draft of ${words}`, evidence: evidenceAt(files, 'bilateral') }])
  }
  await owner.query("insert into section_revisions (version_id, key, revision, organisation_id, body, touched_by, touched_at, schema_version) select version_id, key, 0, organisation_id, body, touched_by, touched_at, 1 from sections where version_id = $1 and key = 'notice'", [id])
  for (const level of filing.stored ? projectedLevels : []) {
    const text = filing.echoesAt.includes(level) ? `echo of ${documentId}` : `${words} at ${level}`
    await owner.query(
      `insert into projections (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind, title, summary, facets, step, number, assurance, body, sha256, submitted_at)
       select $1, $2, v.document_id, v.kind, v.organisation_id, $3, $4, v.owner_kind, $5, $5, jsonb_build_object('read_at', $2::text, 'several', 'one two'), v.step, '1.' || v.minor || '.0', v.assurance, $6, $5, now() from versions v where v.id = $1`,
      [id, level, of.name, of.slug, text, { body: { notice: { text, evidence: evidenceAt(files, level) } }, computed: {} }],
    )
  }
}

/** Walks the machine as the owner of the tables, so that projections follow as they do in life. */
async function moveTo(owner: pg.Client, id: string, filing: Filing): Promise<void> {
  const submittedAt = filing.lapsed ? '2026-01-05T12:00Z' : new Date()
  if (filing.state === 'draft') return
  await owner.query("update versions set state = 'submitted', submitted_at = $2, review_begun_at = case when $3 then $2::timestamptz end where id = $1", [id, submittedAt, filing.state !== 'submitted'])
  if (filing.state === 'submitted') return
  if (filing.state === 'released') await owner.query("update versions set state = 'accepted' where id = $1", [id])
  await owner.query("update versions set state = $2, released_at = case when $2 = 'released' then now() end where id = $1", [id, filing.state])
}

async function insertNotes(owner: pg.Client, of: Organisation, id: string, documentId: string): Promise<WorldVersion['notes']> {
  const insert = async (level: 'oversight' | 'bilateral', author: typeof people.hana) => {
    const { rows } = await owner.query<{ id: string }>(
      `insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role)
       values ($1, $2, $3, 'notice', 'Say more.', $4, $5, $6, $7) returning id`,
      [id, documentId, of.id, level, author.personId, author.organisationId, author.role],
    )
    return rows[0]?.id ?? ''
  }
  return { oversight: await insert('oversight', people.hana), bilateral: await insert('bilateral', people.ivo) }
}

async function withdraw(owner: pg.Client, documentId: string): Promise<void> {
  await leaveTombstone(owner, documentId, 'A test.')
  await owner.query("update versions set state = 'withdrawn', withdrawn_at = now() where document_id = $1", [documentId])
}
