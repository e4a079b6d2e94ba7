import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemaFiles } from '@/kinds/json-schema-files'

const folder = new URL('../docs/json-schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemaFiles())) writeFileSync(new URL(name, folder), text)
