import { expect, test } from 'vitest'
import { findViolations } from '@/bin/layers/find-violations'

const violationsOf = (path: string, ...imports: string[]) =>
  findViolations([{ path, text: imports.map(specifier => `import { x } from '${specifier}'`).join('\n') }])

test.each([
  ['domain/clocks.ts', 'react', 'belongs in components/'],
  ['domain/clocks.ts', 'node:fs', 'hand the result in'],
  ['domain/clocks.ts', 'fs', 'hand the result in'],
  ['domain/clocks.ts', '@/db/pool', 'operations/'],
  ['kinds/near-miss/schema.ts', 'react', 'belongs in components/'],
  ['kinds/near-miss/view.tsx', '@/kinds/update-practice/schema', 'domain/ or figures/'],
  ['kinds/near-miss/view.tsx', '../update-practice/view', 'domain/ or figures/'],
  ['kinds/near-miss/form.tsx', '@/operations/save-section', 'app/'],
  ['figures/clock.tsx', '@/kinds/screens', 'app/'],
  ['components/button.tsx', '@/domain/audience', 'figures/'],
  ['narrative/render.tsx', '@/domain/audience', 'figures/'],
  ['db/pool.ts', 'next/headers', 'app/ or auth/'],
  ['db/pool.ts', '@/operations/save-section', 'app/'],
  ['db/pool.ts', '@/kinds/near-miss/schema', 'kinds/schemas.ts'],
  ['operations/save-section.ts', 'drizzle-orm', 'operations/'],
  ['operations/save-section.ts', 'drizzle-orm/pg-core', 'operations/'],
  ['auth/current-actor.ts', '@/operations/save-section', 'app/'],
  ['app/page.tsx', '@/db/pool', 'operations/'],
  ['app/page.tsx', '@/env', 'arguments'],
  ['app/page.tsx', '../bin/launch', 'outside'],
  ['domain/clocks.test.ts', '@/db/pool', 'operations/'],
  ['content/guide.mdx', '@/db/pool', 'operations/'],
])('%s may not import %s', (path, specifier, advice) => {
  expect(violationsOf(path, specifier)).toEqual([expect.stringContaining(advice)])
})

test('a dynamic import counts like any other', () => {
  const text = `export const later = () => import('@/db/pool')\nexport * from '@/env'\nimport type { Pool } from 'pg'`
  expect(findViolations([{ path: 'app/page.tsx', text }])).toHaveLength(3)
})

test('the imports of the table are allowed', () => {
  const allowed = [
    violationsOf('domain/clocks.ts', './audience', 'zod'),
    violationsOf('kinds/near-miss/schema.ts', '@/domain/audience', '@/catalogue/platform-capabilities', './rules', 'zod'),
    violationsOf('kinds/near-miss/form.tsx', './schema', './form.module.css', '@/figures/clock', '@/components/button', '@/narrative/render', 'react'),
    violationsOf('kinds/schemas.ts', './near-miss/schema', '@/domain/audience'),
    violationsOf('kinds/screens.tsx', './near-miss/view', './near-miss/form'),
    violationsOf('narrative/render.tsx', 'react', 'mdast-util-from-markdown', 'micromark-extension-mdx', 'hast-util-to-jsx-runtime'),
    violationsOf('db/pool.ts', 'pg', 'drizzle-orm/node-postgres', '@/kinds/schemas', '@/env', 'node:fs'),
    violationsOf('operations/seed-demo.ts', '@/kinds/near-miss/example', '@/kinds/near-miss/notice-example'),
    violationsOf('operations/save-section.ts', '@/db/pool', '@/domain/access', '@/kinds/schemas', '@/narrative/parse'),
    violationsOf('auth/current-actor.ts', '@/db/pool', 'next-auth', 'next/headers'),
    violationsOf('app/page.tsx', '@/operations/save-section', '@/auth/current-actor', '@/kinds/screens', '@/catalogue/altitudes', 'next/link'),
    violationsOf('operations/save-section.test.ts', '@/db/testing/fresh-database', 'pg'),
    violationsOf('bin/serve.ts', '@/db/pool', '@/env', 'next'),
  ]
  expect(allowed.flat()).toEqual([])
})
