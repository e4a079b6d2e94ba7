import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('../app/tokens.css', import.meta.url)), 'utf8')
const themes = ['light', 'dark'] as const

function colour(token: string, theme: (typeof themes)[number]): string {
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css)
  const value = theme === 'light' ? pair?.[1] : pair?.[2]
  if (!value) throw new Error(`tokens.css states no light and dark colour for --${token}`)
  return value
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const bodyText = [
  ['ink', 'paper'],
  ['ink', 'paper-sunk'],
  ['ink', 'marine-wash'],
  ['ink', 'amber-wash'],
  ['ink', 'red-wash'],
  ['ink-soft', 'paper'],
  ['marine', 'paper'],
] as const

const otherText = [
  ['ink-soft', 'paper-sunk'],
  ['ink-soft', 'marine-wash'],
  ['paper', 'ink'],
  ['marine', 'marine-wash'],
  ['marine-deep', 'paper'],
  ['on-marine', 'marine'],
  ['on-marine', 'marine-deep'],
  ['amber', 'paper'],
  ['amber', 'amber-wash'],
  ['red', 'paper'],
  ['red', 'red-wash'],
  ['red', 'marine-wash'],
  ['paper', 'red-mark'],
] as const

const drawings = [
  ['rule-strong', 'paper'],
  ['marine', 'paper'],
  ['marine', 'marine-track'],
  ['marine-mid', 'paper'],
  ['amber-mark', 'paper'],
  ['red-mark', 'paper'],
] as const

describe.each(themes)('in the %s theme', (theme) => {
  test.each(bodyText)('body text in %s on %s has the contrast of AAA', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7)
  })

  test.each(otherText)('text in %s on %s has the contrast of AA', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(drawings)('a line in %s stands out from %s', (line, ground) => {
    expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

test('black on white is the most contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
