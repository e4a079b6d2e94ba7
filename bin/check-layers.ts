import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { findViolations, type Source } from '@/bin/layers/find-violations'

const root = fileURLToPath(new URL('..', import.meta.url))
const elsewhere = /^(\.|node_modules|data|docs|test-results|playwright-report|next-env)/

async function sources(): Promise<Source[]> {
  const top = (await readdir(root, { withFileTypes: true })).filter(entry => !elsewhere.test(entry.name))
  const files = top.filter(entry => entry.isFile()).map(entry => entry.name)
  for (const folder of top.filter(entry => entry.isDirectory())) {
    const within = await readdir(root + folder.name, { recursive: true })
    files.push(...within.map(path => `${folder.name}/${path.replaceAll('\\', '/')}`))
  }
  return Promise.all(files.filter(path => /\.(tsx?|mdx)$/.test(path)).map(async path => ({ path, text: await readFile(root + path, 'utf8') })))
}

const checked = await sources()
const violations = findViolations(checked)
for (const violation of violations) console.error(violation)
console.log(`Layers: ${checked.length} files read, ${violations.length} forbidden imports.`)
process.exitCode = violations.length === 0 ? 0 : 1
