import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

// What a scheme changes is its colours: everything else is asked once.
const asked = {
  light: (builder: AxeBuilder) => builder.withTags(wcag22AA),
  dark: (builder: AxeBuilder) => builder.withRules(['color-contrast', 'link-in-text-block']),
}

/** No violation of WCAG 2.2 AA that a tool can find, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // No page frames another site, so none needs the page that the tool opens to gather frames in.
    const { violations } = await asked[colorScheme](new AxeBuilder({ page }).setLegacyMode()).analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
    expect(found, `${colorScheme}: ${page.url()}`).toEqual([])
  }
}

/** Nothing is wider than the narrowest screen that the guidelines count with. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `width of ${page.url()} on 320 px`).toBeLessThanOrEqual(320)
}
