import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { thePublic, type Actor } from '@/domain/actor'
import type { Attachment } from '@/domain/attachments/attachment'
import { pdf, virusTest } from '@/domain/attachments/testing/sample-files'
import { projectedLevels, type Level } from '@/domain/audience'
import type { LevelOverride } from '@/domain/kind-definition'
import { attachFile } from './attach-file'
import { createDocument } from './create-document'
import { discardDraft } from './discard-draft'
import { exportDraft } from './export-draft'
import { importDocument } from './import-document'
import { readAttachment, readAttachmentWithdrawal } from './read-attachment'
import { releaseVersion } from './release-version'
import { removeAttachment } from './remove-attachment'
import { removeUnnamedAttachments } from './remove-unnamed-attachments'
import { saveSection } from './save-section'
import { submitVersion } from './submit-version'
import { attached, bodyWith, contentOf, evidenceRow, inPieces } from './testing/attached'
import { draftOf, must, submissionOf } from './testing/filing'
import { readersOf } from './testing/released'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const opened = (level: Level): LevelOverride[] =>
  level === 'bilateral' ? [] : ['title', 'type', 'file', 'valid_until'].map((leaf) => ({ path: `about.evidence#pr00f001.${leaf}`, level, reason: 'Others can learn from it.' }))

/** A file that a preliminary report of Northlight names at a level, and the report's version. */
async function namedAt(level: Level) {
  const ada = world.as('Ada')
  const scratch = must(await createDocument(ada, 'incident_postmortem'))
  const file = await attached(ada, scratch.versionId)
  const { versionId } = must(await createDocument(ada, 'incident_postmortem', { body: bodyWith(evidenceRow(file)), overrides: opened(level) }))
  return { file, versionId }
}

async function readers(file: Attachment): Promise<string[]> {
  const found: string[] = []
  for (const [name, actor] of readersOf(world)) if ((await readAttachment(actor, file.attachment, { content: false })).ok) found.push(name)
  return found
}

const submit = async (versionId: string) => must(await submitVersion(world.as('Ada'), submissionOf(versionId, 'preliminary')))
const release = async (versionId: string) => must(await releaseVersion(world.as('Ada'), versionId, 'public'))

test('a file comes back byte for byte, whatever its size', async () => {
  const [ben, { versionId }] = [world.as('Ben'), await draftOf(world.as('Ben'), 'preliminary')]
  for (const size of [1, 262_143, 262_144, 262_145, 1_000_000]) {
    const content = Buffer.from(randomBytes(size).toString('hex').slice(0, size))
    const file = await attached(ben, versionId, content, 'log.txt')
    expect(file).toMatchObject({ name: 'log.txt', media_type: 'text/plain', size, sha256: createHash('sha256').update(content).digest('hex') })
    expect((await contentOf(ben, file)).equals(content)).toBe(true)
  }
})

test('a file that is not taken leaves nothing behind, and neither does one that breaks off', async () => {
  const [ben, { versionId }] = [world.as('Ben'), await draftOf(world.as('Ben'), 'preliminary')]
  const before = await world.query('select (select count(*) from attachments) as files, (select count(*) from attachment_chunks) as chunks, (select count(*) from events) as events')
  const refusalOf = async (name: string, content: Uint8Array | string) => {
    const outcome = await attachFile(ben, { versionId, name, content: inPieces(content) })
    return outcome.ok ? 'taken' : outcome.problems[0]?.path
  }
  expect(await refusalOf('x.pdf', `${' '.repeat(300_000)}${virusTest}`)).toBe('file.malware')
  expect(await refusalOf('x.txt', '')).toBe('file.empty')
  expect(await refusalOf('x.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'))).toBe('file.too_large')
  expect(await refusalOf('x.png', pdf())).toBe('file.wrong_extension')
  async function* cut() {
    yield Buffer.alloc(600_000, 'x')
    throw new Error('gone')
  }
  await expect(attachFile(ben, { versionId, name: 'x.txt', content: cut() })).rejects.toThrow('gone')
  expect(await world.query('select (select count(*) from attachments) as files, (select count(*) from attachment_chunks) as chunks, (select count(*) from events) as events')).toEqual(before)
})

test('only whoever may edit a draft uploads for it', async () => {
  const { versionId } = await draftOf(world.as('Ada'), 'preliminary')
  const attempt = async (actor: Actor) => {
    const outcome = await attachFile(actor, { versionId, name: 'x.txt', content: inPieces('x') })
    return outcome.ok ? 'taken' : outcome.reason
  }
  for (const name of ['Clara', 'Elif', 'Hana', 'Ivo', 'Greta']) expect(await attempt(world.as(name)), name).toBe('not_found')
  expect(await attempt(world.as('June'))).toBe('not_permitted')
  expect(await attempt(thePublic)).toBe('not_found')
  expect(await attempt(world.as('Ben'))).toBe('taken')
  await submit(versionId)
  expect(await attempt(world.as('Ben'))).toBe('wrong_state')
})

test('a draft names only its organisation’s own files, word for word', async () => {
  const [ada, clara] = [world.as('Ada'), world.as('Clara')]
  const { versionId } = must(await createDocument(ada, 'incident_postmortem'))
  const theirs = await attached(clara, must(await createDocument(clara, 'incident_postmortem')).versionId)
  const own = await attached(ada, versionId)
  const save = async (file: Attachment, expected = 0) => {
    const outcome = await saveSection(ada, { versionId, key: 'about', body: { evidence: [evidenceRow(file)] }, expected, leaving: true })
    return outcome.ok ? 'saved' : outcome.problems.map(({ path }) => path)
  }
  const here = ['about.evidence#pr00f001.file']
  expect(await save(theirs)).toEqual(here)
  expect(await save({ ...own, attachment: '00000000-0000-4000-8000-000000000000' })).toEqual(here)
  expect(await save({ ...own, sha256: '0'.repeat(64) })).toEqual(here)
  expect(await save({ ...own, size: 1 })).toEqual(here)
  expect(await save({ ...own, name: 'other.txt' })).toEqual(here)
  expect(await save({ ...own, media_type: 'application/pdf' })).toEqual(here)
  expect(await save(own)).toBe('saved')
})

test('an export comes back unchanged for its own organisation, and is refused by field for another', async () => {
  const { versionId } = await namedAt('bilateral')
  const { text } = must(await exportDraft(world.as('Ada'), versionId))
  expect(text).toContain('"sha256"')
  const again = must(await importDocument(world.as('Ben'), text))
  expect(must(await exportDraft(world.as('Ben'), again.versionId)).text).toBe(text)
  expect(await importDocument(world.as('Clara'), text)).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'about.evidence#pr00f001.file' }] })
})

const outside: Record<string, string[]> = {
  public: ['the public', 'Clara', 'Elif', 'Farid', 'Hana', 'Ivo', 'June'],
  community: ['Clara', 'Elif', 'Farid', 'Hana', 'Ivo'],
  oversight: ['Hana', 'Ivo'],
  bilateral: ['Ivo'],
}
const inReview: Record<string, string[]> = { public: ['Hana', 'Ivo'], community: ['Hana', 'Ivo'], oversight: ['Hana', 'Ivo'], bilateral: ['Ivo'] }

test.each(projectedLevels)('a file at %s is read by those whom its level opens, when it is under review, released and withdrawn', async (level) => {
  const { file, versionId } = await namedAt(level)
  const own = ['Ada', 'Ben']
  expect(new Set(await readers(file))).toEqual(new Set(own))
  await submit(versionId)
  expect(new Set(await readers(file))).toEqual(new Set([...own, ...(inReview[level] ?? [])]))
  await release(versionId)
  expect(new Set(await readers(file))).toEqual(new Set([...own, ...(outside[level] ?? [])]))
  must(await withdrawDocument(world.as('Ada'), versionId, 'A test.'))
  expect(new Set(await readers(file))).toEqual(new Set(own))
  for (const [name, actor] of readersOf(world).filter(([name]) => !own.includes(name))) {
    const told = (await readAttachmentWithdrawal(actor, file.attachment)).ok
    expect(told, name).toBe(outside[level]?.includes(name) ?? false)
  }
  await expect(contentOf(world.as('Ivo'), file)).rejects.toThrow()
})

test('reading a file at oversight and above is recorded with its version, as pages are', async () => {
  const { file, versionId } = await namedAt('public')
  await submit(versionId)
  await release(versionId)
  for (const [, actor] of readersOf(world)) await readAttachment(actor, file.attachment, { content: true })
  for (const [, actor] of readersOf(world)) await readAttachment(actor, file.attachment, { content: false })
  const reads = await world.query('select reader_role, level from reads where version_id = $1 order by level', [versionId])
  expect(reads).toEqual([{ reader_role: 'microsoft_reviewer', level: 'bilateral' }, { reader_role: 'government_reviewer', level: 'oversight' }])
})

test('a file that nothing names is removed by its organisation or after a day; one that something names stays', async () => {
  const [ada, { file, versionId }] = [world.as('Ada'), await namedAt('bilateral')]
  const loose = await attached(ada, versionId)
  const forgotten = await attached(ada, versionId)
  expect(await removeAttachment(ada, versionId, file.attachment)).toMatchObject({ ok: false, reason: 'wrong_state' })
  expect((await removeAttachment(world.as('Ben'), versionId, loose.attachment)).ok).toBe(true)
  expect((await readAttachment(ada, loose.attachment, { content: false })).ok).toBe(false)
  await removeUnnamedAttachments()
  expect((await readAttachment(ada, forgotten.attachment, { content: false })).ok).toBe(true)
  await world.query("alter table attachments disable trigger complete_attachment")
  await world.query("update attachments set removable_from = now() - interval '1 second'")
  await world.query('alter table attachments enable trigger complete_attachment')
  await removeUnnamedAttachments()
  expect((await readAttachment(ada, forgotten.attachment, { content: false })).ok).toBe(false)
  expect((await readAttachment(ada, file.attachment, { content: false })).ok).toBe(true)
  must(await discardDraft(ada, versionId))
  await removeUnnamedAttachments()
  expect((await readAttachment(ada, file.attachment, { content: false })).ok).toBe(false)
  expect(await world.query('select 1 from attachment_chunks where attachment_id = $1', [file.attachment])).toEqual([])
})

test('the history of a document says that a file was uploaded, by id and size and without its name', async () => {
  const [ada, { versionId }] = [world.as('Ada'), await draftOf(world.as('Ada'), 'preliminary')]
  const file = await attached(ada, versionId)
  expect(await world.query("select detail from events where version_id = $1 and deed = 'attach'", [versionId])).toEqual([{ detail: { attachment: file.attachment, size: file.size } }])
})

