import type { Page } from '@playwright/test'
import { inRow, rowsName } from '@/domain/form/form-entries'
import { formPlan, type FieldPlan } from '@/domain/form/form-plan'
import { toForm } from '@/domain/form/to-form'
import { rowsIn, type BodyRow } from '@/domain/field-path'
import type { KindDefinition, SectionBody } from '@/domain/kind-definition'
import { presetForName, presetName, wholeName } from '@/figures/section-form/posted-names'
import { chooseAsAbove } from './choose-as-above'
import { entryOf, openAllButEntries, openEntry } from './open-entry'
import { pressIntent } from './press-intent'
import { setControl } from './set-control'
import type { Tally } from './tally'

/** Row ids of the example by those that the portal gave to the same rows. */
export type RowNames = Map<string, string>

/** The preset that the rows of a list start from, and the row of another list that they are for. */
export interface FromPreset {
  preset: string
  owner: string
}

export interface SectionWanted {
  kind: KindDefinition
  section: string
  wanted: SectionBody
  rows: RowNames
  tally: Tally
  preset?: FromPreset | undefined
  /** The whole that the shares of its rows are of. */
  whole?: number | undefined
  /** Empties texts of rows that say something else: what was copied along. */
  clears?: boolean | undefined
}

/** Opens a section's form and makes it say what is wanted, by the controls that a person has; what it says already is left. */
export async function fillSection(page: Page, address: string, { kind, section, wanted, rows, tally, preset, whole, clears = false }: SectionWanted): Promise<void> {
  const definition = kind.sections[section]
  if (!definition) throw new Error(`There is no section ${section}.`)
  tally.turnTo(section)
  await page.goto(`${address}/${section}`)
  const plan = formPlan(definition)
  for (const field of plan) {
    if (field.control.type !== 'rows') continue
    const want = rowsIn(wanted[field.name])
    if (want.length > 0) await bringRows(page, field, want, rows, tally, preset)
    if (whole !== undefined) await shareOut(page, field.name, whole, tally)
  }
  await openAllButEntries(page)
  const entries = toForm(plan, renamed(wanted, rows) as SectionBody)
  for (const name of clears ? await filledOtherwise(page, new Set(entries.keys())) : []) await setControl(page, name, [''], tally)
  let row = ''
  for (const [name, values] of entries) {
    if (name.endsWith('@row')) continue
    const inside = entryOf(name)
    if (inside !== '' && inside !== row) await chooseAsAbove(page, plan, inside, entries, tally)
    row = inside
    await setControl(page, name, values, tally)
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').filter({ hasText: /^Saved$/ }).waitFor()
  tally.pressed()
}

/** Adds what rows a list lacks, by its preset, by its button for all of them, or one by one; and learns which is which. */
async function bringRows(page: Page, field: FieldPlan, wanted: readonly BodyRow[], rows: RowNames, tally: Tally, preset?: FromPreset): Promise<void> {
  const list = field.name
  const ids = page.locator(`input[name="${rowsName(list)}"]`)
  const press = async (intent: string, atLeast: number) => {
    await page.locator(`button[value="${intent}"]`).click()
    await ids.nth(atLeast - 1).waitFor({ state: 'attached' })
    tally.pressed()
  }
  if (preset && (await ids.count()) < wanted.length) {
    await setControl(page, presetName(list), [preset.preset], tally)
    await setControl(page, presetForName(list), [rows.get(preset.owner) ?? preset.owner], tally)
    await press(`preset:${list}`, wanted.length)
  }
  if ((await ids.count()) < wanted.length && (await page.locator(`button[value="fill:${list}"]`).count()) > 0) await press(`fill:${list}`, (await ids.count()) + 1)
  for (let have = await ids.count(); have < wanted.length; have += 1) await press(`add:${list}`, have + 1)
  for (const left of await recognise(page, field, wanted, rows)) {
    await openEntry(page, `${list}#${left}.`, tally)
    await pressIntent(page, `remove:${list}:${left}`, tally)
  }
}

/** Types what the shares of a list are of, and has it filled into the rows. */
async function shareOut(page: Page, list: string, whole: number, tally: Tally): Promise<void> {
  await setControl(page, wholeName(list), [String(whole)], tally)
  await pressIntent(page, `shares:${list}`, tally)
}

/** A wanted row is one that is there if both say the same in their first field, in their order; else the next that is left. Returns what nobody wants. */
async function recognise(page: Page, field: FieldPlan, wanted: readonly BodyRow[], rows: RowNames): Promise<string[]> {
  const given = await page.locator(`input[name="${rowsName(field.name)}"]`).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  const key = field.control.type === 'rows' ? (field.control.fields[0]?.name ?? '') : ''
  const left = new Map<string, string>()
  for (const id of given) left.set(id, await firstValue(page, inRow(field.name, id, key)))
  const take = (wants: BodyRow, fits: (said: string) => boolean) => {
    const id = rows.get(wants.row) ?? [...left].find(([, said]) => fits(said))?.[0]
    if (id === undefined || !left.delete(id)) return
    rows.set(wants.row, id)
  }
  const said = (wants: BodyRow) => rows.get(String(wants[key])) ?? String(wants[key] ?? '')
  for (const wants of wanted) take(wants, (text) => text !== '' && text === said(wants))
  for (const wants of wanted) if (!rows.has(wants.row)) take(wants, () => true)
  return [...left.keys()]
}

/** Texts of rows that are not wanted. */
async function filledOtherwise(page: Page, wanted: ReadonlySet<string>): Promise<string[]> {
  const filled = await page.locator('form :is(input[type="text"], input[type="date"], input:not([type]), textarea)').evaluateAll((controls) => controls.map((control) => control as HTMLInputElement).filter(({ name, value }) => name.includes('#') && value !== '').map(({ name }) => name))
  return filled.filter((name) => !wanted.has(name) && !name.endsWith('@because'))
}

async function firstValue(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('form [name]')].filter((control) => control.name === wanted)
    return controls.find((control) => control.type !== 'radio' || control.checked)?.value ?? ''
  }, name)
}

/** A body with every row id replaced, wherever it stands. */
function renamed(value: unknown, rows: RowNames): unknown {
  if (typeof value === 'string') return rows.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => renamed(each, rows))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, rows)]))
}
