import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { betweenMarks } from '@/bin/readme/between-marks'
import { generatedDocuments } from '@/bin/readme/generated-documents'
import { machinePictures } from '@/bin/readme/machine-pictures'
import { machineTables } from '@/bin/readme/machine-tables'
import { publicationMoves } from '@/domain/workflow/publication'
import { stageMoves } from '@/domain/workflow/stage'

const fileOf = (path: string) => new URL(`../${path}`, import.meta.url)
const written = generatedDocuments.filter(({ path }) => existsSync(fileOf(path)))

describe('the pictures of both machines', () => {
  test.each(written)('$path shows what the tables say; if not, run npx tsx bin/readme-figures.ts', ({ path, generated }) => {
    const text = readFileSync(fileOf(path), 'utf8')
    expect(text).toBe(betweenMarks(text, generated()))
  })

  test('every arrow of both tables is drawn once, and no other but those in and out', () => {
    const arrows = machinePictures().split('\n').filter(line => line.includes('-->') && !line.includes('[*]'))
    const walked = [...publicationMoves, ...stageMoves].flatMap(move => move.from.map(from => `${from} --> ${move.to}`))
    expect(arrows.map(line => line.trim().split(':')[0]).sort()).toEqual(walked.sort())
  })

  test('who walks a move is said beside it', () => {
    expect(machinePictures()).toContain('in_review --> accepted: Accept (Microsoft reviewer)')
    expect(machineTables()).toContain('| Release | Accepted | Released | the vendor publisher |')
  })

  test('a document without marks is left as it is', () => {
    expect(betweenMarks('# A heading\n', 'drawn')).toBeUndefined()
    expect(betweenMarks('<!-- machines:end --> <!-- machines:begin -->', 'drawn')).toBeUndefined()
  })

  test('writing a second time changes nothing', () => {
    const once = betweenMarks('a\n<!-- machines:begin -->\nold\n<!-- machines:end -->\nz\n', 'new') ?? ''
    expect(once).toBe('a\n<!-- machines:begin -->\n\nnew\n\n<!-- machines:end -->\nz\n')
    expect(betweenMarks(once, 'new')).toBe(once)
  })
})
