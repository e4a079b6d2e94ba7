'use server'

import { refresh } from 'next/cache'
import { currentAltitudeLists } from '@/app/altitudes/altitude-facts-of'
import { requirePerson } from '@/auth/require-person'
import { dayWords } from '@/domain/altitudes/check-driver'
import { refusalWords } from '@/domain/outcome'
import { importAltitudeList } from '@/operations/import-altitude-list'
import { mostListBytes, nothingImported, type ImportListState } from './import-list-state'

export async function importListAction(last: ImportListState, data: FormData): Promise<ImportListState> {
  const person = await requirePerson('/admin/altitudes')
  const [asOf, source] = [String(data.get('asOf') ?? ''), String(data.get('source') ?? '')]
  const isWhole = data.get('isWhole') !== null
  const state: ImportListState = { ...nothingImported, attempt: last.attempt + 1, asOf, source, isWhole }
  const file = data.get('file')
  if (!(file instanceof File) || file.size === 0) return { ...state, problems: [{ path: 'file', message: 'Choose the file of a list.' }] }
  if (file.size > mostListBytes) return { ...state, problems: [{ path: 'file', message: refusalWords.too_large }] }
  const outcome = await importAltitudeList(person, { bytes: new Uint8Array(await file.arrayBuffer()), asOf, source, isWhole }, await currentAltitudeLists())
  if (!outcome.ok) return { ...state, problems: outcome.problems, failure: outcome.problems.length === 0 ? refusalWords[outcome.reason] : null }
  refresh()
  const { part, count } = outcome.value
  return { ...nothingImported, attempt: state.attempt, done: `${count.toLocaleString('en-GB')} ${part === 'allocations' ? 'allocated altitudes' : 'load-order groups'} as of ${dayWords(asOf)}` }
}
