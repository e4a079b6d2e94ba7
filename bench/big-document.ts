import { formPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { mergePages, toPagedForm } from '@/domain/form/list-pages'
import { missingFor } from '@/domain/completeness'
import { exportDocument } from '@/domain/exchange/export-document'
import { importDocument } from '@/domain/exchange/import-document'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { parseSection } from '@/domain/validation'
import { kindDefinition } from '@/kinds/schemas'
import { narrativeProblems } from '@/operations/narrative-problems'
import { projectDocument } from '@/operations/project-version'
import { manyDrivers, manyRings } from './big-bodies'

const rows = 2_000
const rounds = 9

/** Median milliseconds of processor time of a few runs: a busy machine does not count. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN
}

function measure(kind: KindDefinition, body: DocumentBody, section: string): void {
  const definition = kind.sections[section]
  if (!definition) throw new Error(`No section ${section}.`)
  const parsed = parseSection(kind, section, body[section])
  if (!parsed.ok) throw new Error(parsed.problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const plan = formPlan(definition)
  const stored = body[section] ?? {}
  const list = plan.find(({ control }) => control.type === 'rows')?.name ?? ''
  const entries = toPagedForm(plan, stored, new Map([[list, { at: 50, find: '' }]]))
  const text = exportDocument(kind, { schemaVersion: kind.schemaVersion, body, overrides: [] })
  const steps: [string, () => unknown][] = [
    ['a page drawn', () => toPagedForm(plan, stored, new Map([[list, { at: 50, find: '' }]]))],
    ['a page looked for by words', () => toPagedForm(plan, stored, new Map([[list, { at: 1, find: 'nothing has this' }]]))],
    ['a page merged', () => mergePages(plan, entries, fromForm(plan, entries), stored)],
    ['the section checked', () => parseSection(kind, section, stored)],
    ['its narratives checked', () => narrativeProblems(kind, { [section]: stored })],
    ['what is missing', () => missingFor(kind, { [section]: { [list]: ((stored[list] ?? []) as { row: string }[]).map(({ row }) => ({ row })) } }, kind.steps[0] ?? '')],
    ['projected to one level', () => project(kind, body, 'public', [])],
    ['projected and computed', () => projectDocument(kind, body, 'bilateral', [])],
    ['imported', () => importDocument([kind], text)],
  ]
  console.log(`${kind.label}, ${rows} rows, ${Math.round(Buffer.byteLength(text) / 1000)} kB as JSON; median of ${rounds}, milliseconds of processor time`)
  for (const [name, work] of steps) console.log(`  ${name.padEnd(28)} ${timed(work).toFixed(1).padStart(8)}`)
}

measure(kindDefinition('product_behaviour'), manyDrivers(rows), 'kernel')
measure(kindDefinition('update_practice'), manyRings(rows), 'rings')
