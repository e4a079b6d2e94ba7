import { expect, test } from 'vitest'
import { formPlan } from '@/domain/form/form-plan'
import { toPagedForm } from '@/domain/form/list-pages'
import type { LevelOverride } from '@/domain/kind-definition'
import { productBehaviour } from '@/kinds/product-behaviour/definition'
import { askedPages } from '../../list-page-address'
import { audienceGroups } from './audience-lines'
import { changedOverrides } from './changed-overrides'

const idOf = (index: number) => `drv${String(index).padStart(5, '0')}`
const body = { kernel: { drivers: Array.from({ length: 45 }, (_, index) => ({ row: idOf(index + 1), file_name: `nl${index + 1}.sys` })) } }
const far: LevelOverride = { path: `kernel.drivers#${idOf(44)}.purpose`, level: 'oversight', reason: 'Reviewers alone.' }

function shown(rows?: string) {
  const entries = toPagedForm(formPlan(productBehaviour.sections.kernel), body.kernel, askedPages(rows))
  const [group] = audienceGroups(productBehaviour, 'kernel', body, [far], entries)
  return { count: group?.count, first: group?.rows[0]?.line.label, rows: group?.rows.length, set: group?.rows.flatMap(({ leaves }) => leaves.filter(({ set }) => set).map(({ path }) => path)) }
}

test('the audience of a long list is shown a page at a time, with what was set on it', () => {
  expect(shown()).toEqual({ count: 45, first: '1. nl1.sys', rows: 20, set: [] })
  expect(shown('drivers:3')).toEqual({ count: 45, first: '41. nl41.sys', rows: 5, set: [far.path] })
  expect(shown(`drivers:${idOf(44)}`)).toEqual(shown('drivers:3'))
})

test('what was set on another page stays when this one is changed', () => {
  const path = `kernel.drivers#${idOf(2)}.purpose`
  expect(changedOverrides([far], [{ path, was: '', now: 'community' }], 'Why.')).toEqual([far, { path, level: 'community', reason: 'Why.' }])
})
