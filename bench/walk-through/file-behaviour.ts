import type { Page } from '@playwright/test'
import { productBehaviour as kind } from '@/kinds/product-behaviour/definition'
import { example } from '@/kinds/product-behaviour/example'
import { form } from '@/kinds/product-behaviour/form'
import { Author, wantedOf } from './author'
import { driverFiles } from './driver-files'
import type { Tally } from './tally'

/** Files a behaviour disclosure of three drivers and two services, with the driver files at hand. */
export async function fileBehaviour(page: Page): Promise<Tally> {
  const author = new Author(page, kind)
  const body = wantedOf(kind, form, example)
  await author.begin()
  // What drivers parse is named before it is referred to.
  for (const section of ['content', ...Object.keys(kind.sections).filter((key) => key !== 'content')]) {
    if (section === 'kernel') await readDriverFiles(author, section)
    await author.fill(section, { wanted: body[section] ?? {} })
  }
  await author.tellWhatIsLeft()
  return author.tally
}

/** The files tell of drivers and of services: both lists are filled at once. */
async function readDriverFiles(author: Author, section: string): Promise<void> {
  const { page, tally } = author
  tally.turnTo(section)
  await author.open(`${section}/fill-in`)
  await page.locator('input[type="file"]').setInputFiles(driverFiles(example))
  await page.getByRole('button', { name: 'Read the files' }).click()
  await page.getByRole('button', { name: 'Fill in what is chosen' }).click()
  await page.getByText('Your files filled in').first().waitFor()
  // The files lie in one folder and are chosen together.
  tally.chose()
  tally.pressed(3)
}
