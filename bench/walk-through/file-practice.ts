import type { Page } from '@playwright/test'
import { rowsIn } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'
import { updatePractice as kind } from '@/kinds/update-practice/definition'
import { form } from '@/kinds/update-practice/form'
import { Author, wantedOf } from './author'
import type { Tally } from './tally'

/** Sections that tell of each channel. */
const family = ['channels', 'rings', 'signals', 'halting', 'outcomes']
/** Endpoints that the example's rings are shares of. */
const fleet = 410_000

/** Files an update practice of two channels: the first from presets, the second as a copy of it in which what differs is changed, or from presets of its own. */
export async function filePractice(page: Page, example: DocumentBody, second: 'copied' | 'from presets'): Promise<Tally> {
  const author = new Author(page, kind)
  const body = wantedOf(kind, form, example)
  const [first = '', next = ''] = rowsIn(body['channels']?.['list']).map(({ row }) => row)
  await author.begin()
  for (const section of ['about', ...family]) await author.fill(section, { wanted: onlyChannel(body, first)[section] ?? {}, ...startFor(section, first, 'content') })
  if (second === 'copied') await copyChannel(author)
  for (const section of Object.keys(kind.sections).filter((key) => key !== 'about')) {
    const more = second === 'copied' ? { clears: family.includes(section) } : startFor(section, next, 'drivers')
    await author.fill(section, { wanted: body[section] ?? {}, ...more })
  }
  await author.tellWhatIsLeft()
  return author.tally
}

/** What the rows of a section start from. */
function startFor(section: string, owner: string, signals: string) {
  if (section === 'rings') return { preset: { preset: 'generic-four', owner }, whole: fleet }
  return section === 'signals' ? { preset: { preset: signals, owner } } : {}
}

function onlyChannel(body: DocumentBody, channel: string): DocumentBody {
  const kept = (row: Record<string, unknown>) => row['row'] === channel || row['channel'] === channel
  return Object.fromEntries(Object.entries(body).map(([key, section]) => [key, Array.isArray(section['list']) ? { ...section, list: rowsIn(section['list']).filter(kept) } : section]))
}

async function copyChannel(author: Author): Promise<void> {
  const { page, tally } = author
  await author.open('copy')
  await page.locator('#family-from').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Copy the channel' }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  tally.chose()
  tally.pressed(2)
}
