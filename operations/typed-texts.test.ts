import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/db/testing/world'
import { addProduct } from './add-product'
import { changeReleasedAudience } from './change-released-audience'
import { saveProfile } from './save-profile'
import { setAudience } from './set-audience'
import { submitVersion } from './submit-version'
import { draftOf, must, submissionOf } from './testing/filing'
import { releasedNearMiss } from './testing/near-misses'
import { withdrawDocument } from './withdraw-document'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const unkept = ['a\u0000b', 'a\ud800', '\udc00 b']
const tooLong = 'x'.repeat(300_000)
const at = (path: string) => ({ ok: false, problems: expect.arrayContaining([{ path, message: expect.any(String) as unknown }]) as unknown })

test('a summary that cannot be kept is refused at its path when a version is submitted', async () => {
  const { versionId } = await draftOf(world.as('Ada'), 'preliminary')
  for (const revisionSummary of [...unkept, tooLong]) expect(await submitVersion(world.as('Ada'), submissionOf(versionId, 'preliminary', { revisionSummary }))).toMatchObject(at('revision.summary'))
  must(await submitVersion(world.as('Ada'), submissionOf(versionId, 'preliminary', { revisionSummary: 'Two\r\nlines \u{1f600}' })))
})

test('a reason that cannot be kept is refused at its path when an audience changes', async () => {
  const { versionId } = await draftOf(world.as('Ada'), 'preliminary')
  const path = 'preliminary.condition_terms'
  for (const reason of [...unkept, tooLong]) expect(await setAudience(world.as('Ada'), versionId, [{ path, level: 'oversight', reason }], 0)).toMatchObject(at(path))
  must(await setAudience(world.as('Ada'), versionId, [{ path, level: 'oversight', reason: 'x'.repeat(500) }], 0))
})

test('the reason of a released document’s change and of its withdrawal is refused alike', async () => {
  const { versionId } = await releasedNearMiss(world, world.as('Ada'))
  for (const text of [...unkept, tooLong]) {
    expect(await changeReleasedAudience(world.as('Ada'), { versionId, widest: 'community', overrides: [], revisionSummary: text })).toMatchObject(at('revision.summary'))
    expect(await withdrawDocument(world.as('Ada'), versionId, text)).toMatchObject(at('reason'))
  }
  must(await withdrawDocument(world.as('Ada'), versionId, 'It was told twice.'))
})

test('what cannot be kept is refused at its path in a profile and in a product', async () => {
  for (const text of unkept) {
    expect(await saveProfile(world.as('Ada'), { contact24x7: text })).toMatchObject(at('contact24x7'))
    expect(await saveProfile(world.as('Ada'), { statusPageUrl: `https://northlight.example/${text.replace(' ', '')}` })).toMatchObject(at('statusPageUrl'))
    expect(await addProduct(world.as('Ada'), { name: 'Northlight Quay', releaseNotesUrl: `https://northlight.example/${text.replace(' ', '')}` })).toMatchObject(at('releaseNotesUrl'))
  }
})
