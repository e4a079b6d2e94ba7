import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theAuthenticator, thePublic, type Actor } from '@/domain/actor'
import { asActor, attempt } from './testing/as-actor'
import { denialIn } from './testing/attack'
import { people, theJob } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld, type WorldVersion } from './testing/guarded-world'
import { insertFile } from './testing/world-attachments'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

const { ada, ben, clara, elif, hana, ivo, june } = people
const draft = 'draft, of Northlight Security'
const review = 'in review, of Northlight Security'
const returned = 'changes requested, of Northlight Security'
const released = 'released notice, of Northlight Security'
const community = 'released to the community, of Northlight Security'
const withdrawn = 'withdrawn, of Northlight Security'
const tightened = 'released, then tightened 1, of Northlight Security'

function versionOf(name: string): WorldVersion {
  const version = world.versions.find((each) => each.name === name)
  if (!version) throw new Error(`no version is called ${name}`)
  return version
}

type Attack = [title: string, actor: Actor, target: string, statement: (version: WorldVersion) => string, denial: string]

const chunks = (level: keyof WorldVersion['files']) => (version: WorldVersion) => `select bytes from attachment_chunks where attachment_id = '${version.files[level].attachment}'`
const rows = (level: keyof WorldVersion['files']) => (version: WorldVersion) => `select name, sha256 from attachments where id = '${version.files[level].attachment}'`

const reads: Attack[] = [
  ['another vendor cannot read the file of a draft', clara, draft, chunks('public'), 'no rows'],
  ['Microsoft cannot read the file of a draft', ivo, draft, chunks('public'), 'no rows'],
  ['the public cannot read a file under review', thePublic, review, chunks('public'), 'no rows'],
  ['a Microsoft admin cannot read a file under review', june, review, chunks('public'), 'no rows'],
  ['Microsoft Defender cannot read what Microsoft reviews', elif, review, chunks('public'), 'no rows'],
  ['a government reviewer cannot read a bilateral file under review', hana, review, chunks('bilateral'), 'no rows'],
  ['Microsoft cannot read a file that is with its authors again', ivo, returned, chunks('public'), 'no rows'],
  ['another vendor cannot read an oversight file of a released version', clara, released, chunks('oversight'), 'no rows'],
  ['another vendor cannot learn the digest of an oversight file', clara, released, rows('oversight'), 'no rows'],
  ['a government reviewer cannot read a bilateral file of a released version', hana, released, rows('bilateral'), 'no rows'],
  ['the public cannot read a community file of a released version', thePublic, released, chunks('community'), 'no rows'],
  ['the public cannot read a public file of what was released to the community', thePublic, community, chunks('public'), 'no rows'],
  ['the public cannot read the file of a version that was closed to it', thePublic, tightened, chunks('public'), 'no rows'],
  ['the public cannot read the file of a withdrawn version', thePublic, withdrawn, chunks('public'), 'no rows'],
  ['Microsoft cannot read the file of a withdrawn version', ivo, withdrawn, chunks('bilateral'), 'no rows'],
  ['the job reads no file', theJob, released, () => 'select 1 from attachment_chunks', 'no rows'],
  ['the job knows of no file', theJob, released, () => 'select id from attachments', 'no rows'],
  ['the authenticator reads no file', theAuthenticator, released, () => 'select 1 from attachment_chunks', 'no rows'],
  ['nobody learns when a file was uploaded', ada, draft, () => 'select removable_from from attachments', '42501'],
  ['the public does not learn which draft names a file', thePublic, released, () => 'select 1 from section_attachments', 'no rows'],
  ['Microsoft does not learn which draft names a file', ivo, review, () => 'select 1 from section_attachments', 'no rows'],
  ['the public is not told of a withdrawal by a file that it never was shown', thePublic, withdrawn, ({ files }) => `select * from guard.withdrawn_with('${files.community.attachment}')`, 'no rows'],
  ['the public is not told of the withdrawal of what was for the community', thePublic, 'withdrawn from the community 1, of Northlight Security', ({ files }) => `select * from guard.withdrawn_with('${files.public.attachment}')`, 'no rows'],
  ['nobody is told of a withdrawal while it is released', clara, released, ({ files }) => `select * from guard.withdrawn_with('${files.public.attachment}')`, 'no rows'],
]

const put = (id: string, organisation: string) => `insert into attachments (id, organisation_id, name) values ('${id}', '${organisation}', 'x')`
const fill = (id: string, seq = 0) => `insert into attachment_chunks (attachment_id, seq, bytes) values ('${id}', ${seq}, 'x')`
const fileOf = ({ attachment, sha256 }: { attachment: string; sha256: string }) => JSON.stringify({ list: [{ row: 'aaaaaaaa', file: { attachment, sha256 } }] })
const edit = (version: WorldVersion, body: string) => `update sections set body = '${body}' where version_id = '${version.id}' and key = 'notice'`

const writes: Attack[] = [
  ['nobody uploads for another organisation', clara, draft, ({ facts }) => put(randomUUID(), facts.organisationId), '42501'],
  ['Microsoft uploads nothing', ivo, review, ({ facts }) => put(randomUUID(), facts.organisationId), '42501'],
  ['Microsoft uploads nothing of its own', ivo, review, () => put(randomUUID(), ivo.organisationId), '42501'],
  ['the public uploads nothing', thePublic, released, ({ facts }) => put(randomUUID(), facts.organisationId), '42501'],
  ['nobody says that an upload is whole from the start', ada, draft, ({ facts }) => `insert into attachments (organisation_id, name, sha256) values ('${facts.organisationId}', 'x', '${'0'.repeat(64)}')`, '42501'],
  ['nobody adds to a whole file', ada, draft, ({ files }) => fill(files.public.attachment, 1), '42501'],
  ['nobody adds to the file of another vendor', clara, released, ({ files }) => fill(files.public.attachment, 1), '42501'],
  ['nobody rewrites a chunk', ada, draft, () => "update attachment_chunks set bytes = 'x'", '42501'],
  ['nobody deletes a chunk', ada, draft, () => 'delete from attachment_chunks', '42501'],
  ['nobody renames a whole file', ada, draft, ({ files }) => `update attachments set name = 'x' where id = '${files.public.attachment}'`, 'no rows'],
  ['nobody gives a whole file another digest', ada, draft, ({ files }) => `update attachments set sha256 = '${'0'.repeat(64)}' where id = '${files.public.attachment}'`, 'no rows'],
  ['nobody gives a file to somebody else', ada, draft, () => `update attachments set organisation_id = '${clara.organisationId}'`, '42501'],
  ['nobody keeps a file from being removed', ada, draft, () => "update attachments set removable_from = 'infinity'", '42501'],
  ['another vendor removes nothing', clara, released, ({ files }) => `delete from attachments where id = '${files.public.attachment}'`, 'no rows'],
  ['Microsoft removes nothing', ivo, review, ({ files }) => `delete from attachments where id = '${files.public.attachment}'`, 'no rows'],
  ['the owner removes nothing that a draft names', ada, draft, ({ files }) => `delete from attachments where id = '${files.public.attachment}'`, '23503 own_attachments'],
  ['nobody writes which texts name a file', ada, draft, (version) => `insert into projection_attachments (version_id, level, attachment_id) values ('${version.id}', 'public', '${version.files.bilateral.attachment}')`, '42501'],
  ['nobody unwrites which texts name a file', ada, draft, () => 'delete from projection_attachments', '42501'],
  ['nobody unwrites which drafts name a file', ada, draft, () => 'delete from section_attachments', '42501'],
  ['nobody but the job removes what is forgotten', ada, draft, () => 'select guard.remove_unnamed_attachments()', '42501 remove_unnamed_attachments'],
  ['a draft names no file of another vendor', clara, 'draft, of Harbour Endpoint', (version) => edit(version, fileOf(versionOf(released).files.public)), '23503 own_attachments'],
  ['a draft names no file that is not there', ada, draft, (version) => edit(version, fileOf({ attachment: randomUUID(), sha256: '' })), '23503 own_attachments'],
]

function testAll(attacks: Attack[]): void {
  test.each(attacks)('%s', async (_title, actor, target, statement, denial) => {
    const answer = await asActor(world.app, actor, () => attempt(world.app, statement(versionOf(target))))
    expect(denialIn(answer)).toBe(denial)
  })
}

describe('reading the files of others', () => testAll(reads))
describe('writing to files', () => testAll(writes))

const store = (version: WorldVersion, body: string) =>
  `select guard.store_projection('${version.id}', 'public', 'x', '', '{}', '', '${JSON.stringify({ body: { notice: JSON.parse(body) }, computed: {} })}', 'x')`

describe('what a projection names', () => {
  const stored = (actor: Actor, target: string, file: { attachment: string; sha256: string }) =>
    asActor(world.app, actor, async () => denialIn(await attempt(world.app, store(versionOf(target), fileOf(file)))))

  test('is a file of its owner, by its digest', async () => {
    const own = versionOf(draft).files.bilateral
    expect(await stored(ada, draft, own)).toBe('DONE to 1 rows')
    expect(await stored(ada, draft, { ...own, sha256: '0'.repeat(64) })).toBe('42501 own_attachments')
    expect(await stored(ada, draft, { ...own, attachment: randomUUID() })).toBe('42501 own_attachments')
  })

  test('is never a file of somebody else, public or not', async () => {
    for (const level of ['public', 'bilateral'] as const) expect(await stored(clara, 'draft, of Harbour Endpoint', versionOf(released).files[level])).toBe('42501 own_attachments')
  })

  test('follows when it is stored again', async () => {
    const { id, files } = versionOf(returned)
    await world.owner.query('begin')
    await world.owner.query("update projections set body = $2 where version_id = $1 and level = 'public'", [id, { body: { notice: JSON.parse(fileOf(files.bilateral)) } }])
    const { rows } = await world.owner.query("select attachment_id from projection_attachments where version_id = $1 and level = 'public'", [id])
    await world.owner.query('rollback')
    expect(rows).toEqual([{ attachment_id: files.bilateral.attachment }])
  })
})

describe('an upload', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const complete = (id: string, size: number, digest: string) => attempt(world.app, `update attachments set media_type = 'text/plain', size = ${size}, sha256 = '${digest}' where id = '${id}'`)

  test('is whole only with the length and the digest of its chunks, in their places', async () => {
    await asActor(world.app, ben, async () => {
      const [id, gap] = [randomUUID(), randomUUID()]
      await world.app.query(put(id, ben.organisationId))
      expect(denialIn(await complete(id, 2, sha256('xx')))).toBe('42501 attachment_is_whole')
      await world.app.query(fill(id, 0))
      await world.app.query(fill(id, 1))
      expect(denialIn(await complete(id, 3, sha256('xx')))).toBe('42501 attachment_is_whole')
      expect(denialIn(await complete(id, 2, sha256('xy')))).toBe('42501 attachment_is_whole')
      expect(denialIn(await complete(id, 2, sha256('xx')))).toBe('DONE to 1 rows')
      await world.app.query(put(gap, ben.organisationId))
      await world.app.query(fill(gap, 1))
      expect(denialIn(await complete(gap, 1, sha256('x')))).toBe('42501 attachment_is_whole')
    })
  })

  test('is refused while fifty files of its owner are named nowhere', async () => {
    await world.owner.query('begin')
    for (let each = 0; each < 50; each += 1) await insertFile(world.owner, ada.organisationId)
    await world.owner.query('commit')
    await asActor(world.app, ada, async () => {
      const id = randomUUID()
      await world.app.query(put(id, ada.organisationId))
      await world.app.query(fill(id))
      expect(denialIn(await complete(id, 1, sha256('x')))).toBe('42501 unnamed_attachments')
    })
  })

  test('that nothing names goes after a day, and nothing else does', async () => {
    const [{ count: before }] = (await world.owner.query('select count(*)::int as count from section_attachments')).rows
    expect((await asActor(world.app, theJob, () => world.app.query('select guard.remove_unnamed_attachments() as removed'))).rows).toEqual([{ removed: 0 }])
    await world.owner.query("alter table attachments disable trigger complete_attachment; update attachments set removable_from = now() - interval '1 second'; alter table attachments enable trigger complete_attachment")
    expect((await asActor(world.app, theJob, () => world.app.query('select guard.remove_unnamed_attachments() as removed'))).rows).toEqual([{ removed: 50 }])
    const [{ count: after }] = (await world.owner.query('select count(*)::int as count from section_attachments')).rows
    expect(after).toBe(before)
  })

  test('of a filing token keeps no day', async () => {
    await world.owner.query('begin')
    await insertFile(world.owner, '00000000-0000-4000-8000-000900000001')
    const { rows } = await world.owner.query("select extract(day from removable_from at time zone 'UTC')::int as day, extract(hour from removable_from at time zone 'UTC')::int as hour from attachments where organisation_id = '00000000-0000-4000-8000-000900000001'")
    await world.owner.query('rollback')
    expect(rows).toEqual([{ day: 2, hour: 0 }])
  })
})
