import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemaFiles } from './json-schema-files'

describe('the JSON Schema in docs/json-schema', () => {
  it.each(Object.entries(jsonSchemaFiles()))('%s is what the schema says; if not, run npx tsx bin/write-json-schema.ts', (name, text) => {
    expect(readFileSync(new URL(`../docs/json-schema/${name}`, import.meta.url), 'utf8') === text).toBe(true)
  })

  it('tells the audience of a field and leaves no trace of how the portal keeps it', () => {
    const [text = ''] = Object.values(jsonSchemaFiles())
    expect(text).toContain('"x-bulkhead"')
    expect(text).not.toContain('"about": {\n                "label"')
    expect(JSON.parse(text)).toMatchObject({ type: 'object', required: ['bulkhead', 'schema_version', 'body'], additionalProperties: false })
  })
})
