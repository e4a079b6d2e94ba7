import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until something has the focus; on the way each stop shows that it has it and is not hidden by anything. */
export async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    if (await wanted.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`${String(wanted)} was not reached in ${most} stops.`)
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const stop = await page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const atCentre = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2)
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      marked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inSight: box.bottom > 0 && box.top < innerHeight,
      free: atCentre !== null && (element.contains(atCentre) || atCentre.contains(element)),
    }
  })
  expect(stop, 'the focus can be seen').toEqual({ name: stop.name, marked: true, inSight: true, free: true })
}
