import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusalTo } from '@/domain/access'
import { factsOfOrganisation } from '@/domain/document-facts'
import { clearanceOf, type Actor } from '@/domain/actor'
import { publicationStates } from '@/domain/workflow/publication'
import { asActor, attempt, didSomething, type Answer } from './testing/as-actor'
import { askers as everyone, organisations, people } from './testing/demo-actors'
import { allows, levelRead, mayMove, mayNote } from './testing/domain-answers'
import { openGuardedWorld, type GuardedWorld, type WorldVersion } from './testing/guarded-world'
import { changeAudience, confirm, moveStatement, noteStatement, startStatement, tickStatement } from './testing/write-statements'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

// Harbour's filings and two of the members would repeat cells: others' filings are Northlight's to Clara, and Defender's to Ben.
const askers = everyone.filter(([, actor]) => actor !== people.dmitri && actor !== people.greta)
const filed = () => world.versions.filter((version) => version.facts.organisationId !== organisations.harbour.id)

const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.personId : null)
const saying = (answer: Answer) => (answer.denied ? `${answer.sqlstate} ${answer.constraint || answer.message}` : `${answer.count} rows`)

type Try = (actor: Actor, version: WorldVersion) => Promise<Answer>

/** For every actor and version, what the database lets happen against what the domain allows; each difference in words. */
async function disagreements(what: string, expected: (actor: Actor, version: WorldVersion) => boolean, doIt: Try, versions = filed()): Promise<string[]> {
  const found: string[] = []
  for (const [name, actor] of askers) {
    await asActor(world.app, actor, async () => {
      for (const version of versions) {
        const answer = await doIt(actor, version)
        if (didSomething(answer) === expected(actor, version)) continue
        found.push(`${name}: ${what} "${version.name}" is ${expected(actor, version) ? 'allowed' : 'refused'} by the domain; the database said ${saying(answer)}`)
      }
    })
  }
  return found
}

const run = (text: string, values: unknown[]) => attempt(world.app, text, values)
/** One version of each document: the newest. */
const newest = () => filed().filter((version) => !world.versions.some((other) => other.documentId === version.documentId && other.minor > version.minor))

test('sections are edited where the domain allows to edit', async () => {
  const edit: Try = (_actor, version) => run("update sections set body = '{}', revision = 2 where version_id = $1 and key = 'notice'", [version.id])
  expect(await disagreements('editing', (actor, version) => allows(actor, 'edit', version), edit)).toEqual([])
})

test('sections are added where the domain allows to edit', async () => {
  const add: Try = (actor, version) => run("insert into sections (version_id, key, organisation_id, body, touched_by) values ($1, 'causes', $2, '{}', $3)", [version.id, version.facts.organisationId, idOf(actor)])
  expect(await disagreements('adding to', (actor, version) => allows(actor, 'edit', version), add)).toEqual([])
})

test('the audience of a draft is changed where the domain allows it', async () => {
  const change: Try = (_actor, version) => run("update sections set body = '{}' where version_id = $1 and key = 'audience'", [version.id])
  expect(await disagreements('changing the audience of', (actor, version) => allows(actor, 'change_draft_audience', version), change)).toEqual([])
})

test('an audience is added to a draft that has none where the domain allows to change it', async () => {
  // A section that names files keeps its key.
  await world.owner.query("update sections set body = '{}' where key = 'audience'")
  await world.owner.query("update sections set key = 'audience once' where key = 'audience'")
  const add: Try = (_actor, version) => run("insert into sections (version_id, key, organisation_id, body) values ($1, 'audience', $2, '{}')", [version.id, version.facts.organisationId])
  expect(await disagreements('adding an audience to', (actor, version) => allows(actor, 'change_draft_audience', version), add)).toEqual([])
  await world.owner.query("update sections set key = 'audience' where key = 'audience once'")
})

test.each(publicationStates)('a version becomes %s where the domain has a move for it', async (to) => {
  const others = filed().filter((version) => version.facts.state !== to)
  const move: Try = (actor, version) => run(moveStatement(actor, to), [version.id])
  expect(await disagreements(`making ${to}`, (actor, version) => mayMove(actor, version, to), move, others)).toEqual([])
})

test('a draft is deleted where the domain allows to discard it', async () => {
  const discard: Try = (_actor, version) => run('delete from versions where id = $1', [version.id])
  expect(await disagreements('discarding', (actor, version) => allows(actor, 'discard', version), discard)).toEqual([])
})

test('a note is written where the domain allows it and the author may read the version', async () => {
  const note: Try = (actor, version) => run(noteStatement, [version.id, version.documentId, version.facts.organisationId, clearanceOf(actor, version.facts.organisationId), idOf(actor), actor.kind === 'person' ? actor.organisationId : null, actor.kind === 'person' ? actor.role : actor.kind])
  expect(await disagreements('noting on', mayNote, note)).toEqual([])
})

test('a note is answered where the domain allows it', async () => {
  const answer: Try = (actor, version) => run("update notes set answer = 'Done.', answered_by = $2, answered_at = now() where id = $1", [version.notes.oversight, idOf(actor)])
  expect(await disagreements('answering on', (actor, version) => allows(actor, 'answer_note', version), answer)).toEqual([])
})

test('a version is started where the domain allows it', async () => {
  const start: Try = (_actor, version) => run(startStatement, [version.id])
  expect(await disagreements('starting after', (actor, version) => allows(actor, 'start_version', version), start, newest())).toEqual([])
})

test('the audience of a released document is changed where the domain allows it', async () => {
  const change: Try = (actor, version) => changeAudience(world.app, actor, version)
  expect(await disagreements('changing the released audience of', (actor, version) => allows(actor, 'change_released_audience', version), change, newest())).toEqual([])
})

test('a section is ticked as unchanged where the domain allows it', async () => {
  const tick: Try = (actor, version) => run(tickStatement, [version.id, version.facts.organisationId, idOf(actor)])
  expect(await disagreements('ticking', (actor, version) => allows(actor, 'confirm_sections', version), tick)).toEqual([])
})

test('a released document is confirmed where the domain allows it', async () => {
  const attempt: Try = (_actor, version) => confirm(world.app, version)
  expect(await disagreements('confirming', (actor, version) => allows(actor, 'confirm_unchanged', version), attempt, newest())).toEqual([])
})

test('a document is created where the domain allows it', async () => {
  const create: Try = (_actor, version) => run("insert into documents (id, kind, organisation_id) values ('BH-PM-2026-CREATE', 'incident_postmortem', $1)", [version.facts.organisationId])
  const onePerOwner = newest().filter((version) => version.facts.state === 'draft' && !version.stored)
  expect(await disagreements('creating beside', (actor, version) => allows(actor, 'create', version), create, onePerOwner)).toEqual([])
})

test('a tombstone is left where the domain allows to withdraw', async () => {
  const leave: Try = (_actor, version) => run(`insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason)
    select document_id, kind, slug, organisation_id, organisation_name, title, widest, 'A test.' from projections where version_id = $1 and slug is not null`, [version.id])
  const standing = newest().filter((version) => version.facts.state !== 'withdrawn')
  expect(await disagreements('leaving a tombstone for', (actor, version) => allows(actor, 'withdraw', version), leave, standing)).toEqual([])
})

test('a read is recorded by the person who may read, of the version and the level that they read', async () => {
  const record: Try = (actor, version) => run('insert into reads (document_id, version_id, organisation_id, person_id, reader_organisation, reader_role, level) values ($1, $2, $3, $4, $5, $6, $7)', [
    version.documentId, version.id, version.facts.organisationId, idOf(actor), actor.kind === 'person' ? actor.organisationId : null, actor.kind === 'person' ? actor.role : null, clearanceOf(actor, version.facts.organisationId),
  ])
  expect(await disagreements('recording a read of', (actor, version) => actor.kind === 'person' && levelRead(actor, version) !== null, record)).toEqual([])
})

test('people are added and disabled where the domain allows to manage them', async () => {
  const found: string[] = []
  for (const [name, actor] of askers) {
    for (const of of Object.values(organisations)) {
      const role = of.kind === 'government' ? 'government_reviewer' : of.kind === 'operator' ? 'microsoft_reviewer' : 'vendor_member'
      const allowed = refusalTo(actor, 'manage_people', factsOfOrganisation(of)) === null
      await asActor(world.app, actor, async () => {
        const added = await run("insert into people (organisation_id, organisation_kind, email, name, role) values ($1, $2, 'new@example.com', 'New', $3)", [of.id, of.kind, role])
        const disabled = await run('update people set disabled_at = now() where organisation_id = $1', [of.id])
        if (didSomething(added) !== allowed) found.push(`${name} adds to ${of.name}: ${saying(added)}`)
        if (didSomething(disabled) !== allowed) found.push(`${name} disables in ${of.name}: ${saying(disabled)}`)
      })
    }
  }
  expect(found).toEqual([])
})
