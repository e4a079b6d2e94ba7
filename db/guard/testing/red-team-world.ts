import { hash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { actingAs } from '@/db/acting-as'
import { touchSession } from '@/db/queries/sessions'
import { openWorld, type World } from '@/db/testing/world'
import type { Person, Role } from '@/domain/actor'
import { example, otherExamples } from '@/kinds/near-miss/example'
import { addNote } from '@/operations/add-note'
import { addProduct } from '@/operations/add-product'
import { answerNote } from '@/operations/answer-note'
import { createDocument } from '@/operations/create-document'
import { releaseVersion } from '@/operations/release-version'
import { saveSection } from '@/operations/save-section'
import { submitVersion } from '@/operations/submit-version'
import { must } from '@/operations/testing/filing'
import { release } from '@/operations/testing/released'
import { withdrawDocument } from '@/operations/withdraw-document'

export interface Vendor {
  publisher: Person
  member: Person
  sessions: Record<string, string>
}

export interface RedTeamWorld extends World {
  owner: pg.Client
  app: pg.Client
  /** Each of them files near misses and other documents. */
  vendors: Vendor[]
  /** One more, that files nothing and looks. */
  onlooker: Person
}

/** Six vendors with people, sessions and products: three of the cast and three more. */
export async function openRedTeamWorld(): Promise<RedTeamWorld> {
  const world = await openWorld()
  const [owner, app] = [new pg.Client({ connectionString: world.ownerUrl }), new pg.Client({ connectionString: world.appUrl })]
  await Promise.all([owner.connect(), app.connect()])
  for (const client of [owner, app]) await client.query("set timezone = 'UTC'")
  const people = []
  for (const name of ['Fourth', 'Fifth', 'Sixth', 'Onlooking']) people.push(await enrol(owner, name))
  const cast = [['Ada', 'Ben'], ['Clara', 'Dmitri'], ['Elif', 'Elif']].map(([publisher = '', member = '']) => ({ publisher: world.as(publisher), member: world.as(member) }))
  const [onlooker] = people.slice(-1).map((each) => each.publisher)
  if (!onlooker) throw new Error('Nobody looks on.')
  const vendors = []
  for (const each of [...cast, ...people.slice(0, -1)]) vendors.push({ ...each, sessions: await signIn(owner, [each.publisher, each.member]) })
  return {
    ...world, owner, app, vendors, onlooker,
    close: async () => {
      await Promise.all([owner.end(), app.end()])
      await world.close()
    },
  }
}

async function enrol(owner: pg.Client, name: string): Promise<{ publisher: Person; member: Person }> {
  const { rows } = await owner.query<{ id: string }>("insert into organisations (slug, name, kind, contact_alias) values ($1, $2, 'vendor', $3) returning id", [`${name.toLowerCase()}-vendor`, `${name} Vendor`, `team@${name.toLowerCase()}.example`])
  const organisationId = rows[0]?.id ?? ''
  const person = async (first: string, role: Role): Promise<Person> => {
    const added = await owner.query<{ id: string }>("insert into people (organisation_id, organisation_kind, email, name, role) values ($1, 'vendor', $2, $3, $4) returning id", [organisationId, `${first}@${name.toLowerCase()}.example`, `${first} of ${name}`, role])
    return { kind: 'person', personId: added.rows[0]?.id ?? '', name: `${first} of ${name}`, role, organisationId, organisationName: `${name} Vendor`, organisationKind: 'vendor' }
  }
  return { publisher: await person('publisher', 'vendor_publisher'), member: await person('member', 'vendor_member') }
}

async function signIn(owner: pg.Client, people: readonly Person[]): Promise<Record<string, string>> {
  const sessions: Record<string, string> = {}
  for (const { personId } of people) {
    const { rows } = await owner.query<{ id: string }>("insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day') returning id", [personId, hash('sha256', `${personId} ${randomUUID()}`)])
    sessions[personId] = rows[0]?.id ?? ''
  }
  return sessions
}

/** What a vendor does besides: its people come, name a product and release a report of an incident. */
export async function workAsUsual(world: RedTeamWorld, { publisher, member, sessions }: Vendor): Promise<void> {
  for (const { personId } of [publisher, member]) await actingAs(personId === publisher.personId ? publisher : member, (db) => touchSession(db, sessions[personId] ?? ''))
  must(await addProduct(publisher, { name: `${publisher.organisationName} Shield ${randomUUID()}`, family: `${publisher.organisationName} family` }))
  await release(world, publisher)
}

const bodies = [example, ...otherExamples]

/** A near miss from beginning to release, by a member and a publisher, and what becomes of it. Its id. */
export async function fileNearMiss({ publisher, member }: Vendor, { reviewer, withdraw = false, number = 0 }: { reviewer?: Person; withdraw?: boolean; number?: number } = {}): Promise<string> {
  const body = bodies[number % bodies.length] ?? example
  const event = { ...body['event'], lesson: `Lesson ${randomUUID()}.` }
  const draft = must(await createDocument(member, 'near_miss', { body: { about: body['about'] ?? {} }, overrides: [] }))
  must(await saveSection(member, { versionId: draft.versionId, key: 'event', body: event, expected: 0, leaving: true }))
  must(await submitVersion(publisher, { versionId: draft.versionId, step: 'filed', revisionSummary: '', widest: 'community', attested: true, releaseWhenReviewed: false }))
  must(await releaseVersion(publisher, draft.versionId, 'community'))
  if (reviewer) {
    const { noteId } = must(await addNote(reviewer, draft.versionId, 'event.lesson', 'Say more.'))
    must(await answerNote(publisher, draft.versionId, noteId, 'There is no more.'))
  }
  if (withdraw) must(await withdrawDocument(publisher, draft.versionId, 'Told better elsewhere.'))
  return draft.documentId
}
