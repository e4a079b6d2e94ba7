import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { rowIdSchema, rowShapeOf, valueSchemaOf } from '@/domain/field'
import { parseFieldPath, schemaAt } from '@/domain/field-path'
import { formPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { withRowsAdded } from '@/domain/form/row-preset'
import { toForm } from '@/domain/form/to-form'
import { parseSection } from '@/domain/validation'
import type { FormView } from '@/figures/section-form/form-view'
import { expectedRowsLacking } from '@/figures/section-form/row-moves'
import { RowPresets } from '@/figures/section-form/row-presets'
import { updatePractice as kind } from './definition'
import { expectedRows, form } from './form'
import { ringPresets } from './ring-presets'
import { signalPresets } from './signal-presets'
import { theRingsOfAChannelAddUpToTheFleet } from './rules/coverage'

const rowsOf = (preset: (typeof ringPresets)[number]) => preset.rows.map((row, index) => ({ row: `cccc000${index}`, channel: 'aaaaaaaa', ...row }))

describe.each(ringPresets.map((preset) => [preset.name, preset] as const))('the preset “%s”', (_name, preset) => {
  it('holds rings that the schema takes, in a plan that can add up', () => {
    const rings = { list: rowsOf(preset) }
    expect(parseSection(kind, 'rings', rings)).toMatchObject({ ok: true })
    expect(theRingsOfAChannelAddUpToTheFleet({ channels: { list: [{ row: 'aaaaaaaa' }] }, rings }, { step: 'filed' })).toEqual([])
  })

  it('says where it comes from and when that was written', () => expect(preset.source).toMatch(/20\d\d/))

  it('leaves empty what no plan of another vendor can know', () => {
    for (const row of preset.rows) for (const leaf of ['population_abs', 'diversity_covered_pct', 'includes_reboot']) expect(row).not.toHaveProperty(leaf)
    for (const row of preset.rows.slice(0, -1)) expect(row).not.toHaveProperty('min_sample')
    expect([undefined, { answer: 'not_applicable', because: 'It is the last ring.' }]).toContainEqual(preset.rows.at(-1)?.['min_sample'])
  })

  it('comes through the form behind what was there', () => {
    const plan = formPlan(kind.sections.rings)
    const [list] = plan
    if (!list) throw new Error('no list')
    const before = { list: [{ row: 'bbbbbbbb', channel: 'zzzzzzzz', ring_name: 'Canary', population_pct: 0.1 }] }
    expect(fromForm(plan, withRowsAdded(toForm(plan, before), list, rowsOf(preset)))).toEqual({ list: [...before.list, ...rowsOf(preset)] })
  })
})

describe.each(signalPresets.map((preset) => [preset.name, preset] as const))('the preset “%s”', (_name, preset) => {
  it('holds three signals that the schema takes, and nothing that is measured or a number', () => {
    const rows = preset.rows.map((row, index) => ({ row: `cccc000${index}`, channel: 'aaaaaaaa', ...row }))
    expect(parseSection(kind, 'signals', { list: rows })).toMatchObject({ ok: true })
    expect(rows).toHaveLength(3)
    const plan = ['row', 'channel', 'signal', 'source', 'threshold_basis', 'gate_test', 'auto_halt', 'missing_heartbeat_counts_as_failure', 'blind_spots']
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(plan))
  })

  it('says where it comes from and when that was written', () => expect(preset.source).toMatch(/20\d\d/))
})

it('the form of the rings offers every preset for every channel, with its source', () => {
  const view = { section: 'rings', entries: new Map(), errors: new Map(), form, ownersElsewhere: new Map(), references: new Map([['rings.list.channel', [{ value: 'aaaaaaaa', label: 'Sensor drivers' }]]]) } as unknown as FormView
  const html = renderToStaticMarkup(<RowPresets list="list" view={view} />)
  for (const { name } of ringPresets) expect(html.split(name)).toHaveLength(3)
  expect(html).toContain('value="preset:list"')
  expect(html).toContain('Sensor drivers')
  expect(html).toContain('https://learn.microsoft.com/en-us/defender-endpoint/manage-gradual-rollout')
})

describe('what is told once of each channel', () => {
  const body = { channels: { list: [{ row: 'aaaaaaaa' }, { row: 'bbbbbbbb' }] } }
  const lacking = (list: string, now: string) => {
    const expected = expectedRows(body, new Date(now))[list]
    return expected && expectedRowsLacking(expected, [{ row: 'cccccccc', channel: 'aaaaaaaa' }], () => 'dddddddd')
  }

  it('is one row for each that has none', () => {
    expect(lacking('halting.list', '2026-11-26T12:00Z')).toEqual([{ row: 'dddddddd', channel: 'bbbbbbbb' }])
    expect(expectedRows({}, new Date())).toEqual({})
  })

  it.each([['2026-11-30T23:59Z', '2026-10-31'], ['2026-01-01T00:00Z', '2025-12-31'], ['2028-03-31T00:00Z', '2028-02-29']])('begins at %s with the twelve months until %s', (now, until) => {
    expect(lacking('outcomes.list', now)).toEqual([{ row: 'dddddddd', channel: 'bbbbbbbb', until }])
  })
})

it('every field that names a row of another list says which list', () => {
  const shapes = Object.entries(kind.sections).flatMap(([section, { schema }]) => Object.entries(schema.shape).flatMap(([field, schema]) => [[`${section}.${field}`, schema] as const, ...Object.entries(rowShapeOf(schema) ?? {}).map(([leaf, schema]) => [`${section}.${field}.${leaf}`, schema] as const)]))
  const naming = shapes.filter(([path, schema]) => !path.endsWith('.row') && [valueSchemaOf(schema), (valueSchemaOf(schema) as { def?: { element?: unknown } }).def?.element].includes(rowIdSchema)).map(([path]) => path)
  expect(naming.toSorted()).toEqual(Object.keys(form.rowReferences).toSorted())
  for (const { list, text } of Object.values(form.rowReferences)) {
    const path = parseFieldPath(list)
    expect(path && schemaAt(kind, path)?.rowShape).toHaveProperty(text)
  }
})
