import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { guideFrontmatter } from './guide-frontmatter'
import { guideNames } from './guide-names'

const folder = fileURLToPath(new URL('./guides/', import.meta.url))
const registry = readFileSync(fileURLToPath(new URL('./guides.ts', import.meta.url)), 'utf8')

test('every guide is listed, and everything listed is a guide', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''))
  expect([...guideNames].sort()).toEqual(files.sort())
  for (const name of guideNames) expect(registry).toContain(`'./guides/${name}.mdx'`)
})

test.each(guideNames)('%s says its title, its summary and when it was last touched', (name) => {
  expect(guideFrontmatter(name)).toMatchObject({ title: expect.any(String), summary: expect.stringMatching(/\.$/), updated: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) })
})

test.each(guideNames)('%s has no heading of the first level, no fault and nothing published', (name) => {
  const text = readFileSync(`${folder}${name}.mdx`, 'utf8').split('---').slice(2).join('---')
  expect(text).not.toMatch(/^# /m)
  expect(text.replace('not faults', '')).not.toMatch(/\bfaults?\b/i)
  expect(text).not.toMatch(/\bpublished\b/i)
})
