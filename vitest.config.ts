import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

export default defineConfig({
  test: {
    // Left alone it keeps one core to itself, half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'unit',
          isolate: false,
          exclude: ['**/*.database.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
          include: ['{domain,kinds,narrative,figures,components,content,catalogue,app,bin}/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          isolate: false,
          setupFiles: ['db/testing/fresh-modules.ts'],
          include: ['{db,operations,auth}/**/*.test.ts', 'bin/**/*.database.test.ts'],
          globalSetup: ['db/testing/start-postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
