import { describe, expect, it } from 'vitest'
import { newestCatalogue } from '@/catalogue/platform-capabilities'
import { aBlockedMoveSaysWhatBlocksIt, anotherBlockerIsToldInWords, everyCapabilityInUseHasItsRow, theCatalogueIsOneOfOurs } from './migration'

const filed = { step: 'filed' }
const body = (driver: object, ...plan: object[]) => ({
  kernel: { drivers: [{ row: 'aaaaaaaa', ...driver }] },
  migration: { plan: plan.map((row, index) => ({ row: `bbbb000${index}`, ...row })) },
})
const paths = (problems: readonly { path: string }[]) => problems.map(({ path }) => path)

describe('the plan to move to user mode', () => {
  it('has a row for each capability in use, and no two for one', () => {
    const threads = { callbacks: ['thread_observe'], driver_kind: 'device_filter' }
    expect(everyCapabilityInUseHasItsRow(body(threads, { capability: 'thread_create' }), filed)).toEqual([{ path: 'migration.plan', message: '“Device control” is in use and has no entry.' }])
    expect(everyCapabilityInUseHasItsRow(body(threads, { capability: 'thread_create' }, { capability: 'device_control' }, { capability: 'script_content' }), filed)).toEqual([])
    expect(paths(everyCapabilityInUseHasItsRow(body({}, { capability: 'script_content' }, { capability: 'script_content' }), filed))).toEqual(['migration.plan#bbbb0001.capability'])
  })

  it('is not judged while it has no rows: that it is missing is said elsewhere', () => {
    expect(everyCapabilityInUseHasItsRow(body({ callbacks: ['thread_observe'] }), filed)).toEqual([])
  })

  it('names versions of the catalogue that the portal has', () => {
    expect(theCatalogueIsOneOfOurs(body({}, { catalogue: newestCatalogue.version }, {}), filed)).toEqual([])
    expect(paths(theCatalogueIsOneOfOurs(body({}, { catalogue: '1999-12' }), filed))).toEqual(['migration.plan#bbbb0000.catalogue'])
  })

  it('says what blocks what is blocked', () => {
    expect(paths(aBlockedMoveSaysWhatBlocksIt(body({}, { migration_state: 'blocked' }), filed))).toEqual(['migration.plan#bbbb0000.blocker'])
    expect(aBlockedMoveSaysWhatBlocksIt(body({}, { migration_state: 'planned' }), filed)).toEqual([])
    expect(paths(anotherBlockerIsToldInWords(body({}, { blocker: 'other' }, { blocker: 'tamper' }), filed))).toEqual(['migration.plan#bbbb0000.blocker_text'])
  })
})
