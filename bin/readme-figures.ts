import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { betweenMarks } from '@/bin/readme/between-marks'
import { generatedDocuments } from '@/bin/readme/generated-documents'

// Draws both machines into the documents that show them.
for (const { path, generated } of generatedDocuments) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const text = await readFile(file, 'utf8').catch(() => '')
  const drawn = betweenMarks(text, generated())
  if (drawn === undefined) console.log(`${path} has no marks for the machines.`)
  else if (drawn === text) console.log(`${path} is up to date.`)
  else {
    await writeFile(file, drawn)
    console.log(`Wrote ${path}.`)
  }
}
