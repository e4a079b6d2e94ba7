import fc from 'fast-check'
import { canonicalize } from 'json-canonicalize'
import { describe, expect, it } from 'vitest'
import { exportDocument } from '@/domain/exchange/export-document'
import { importDocument } from '@/domain/exchange/import-document'
import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { problemsInOverrides } from '@/domain/overrides'
import { incidentPostMortem as kind } from './incident-post-mortem/definition'
import { example, exampleOverrides } from './incident-post-mortem/example'
import { arbitraryBody, arbitraryOverrides } from './testing/arbitrary-body'

const documents = arbitraryBody(kind).chain((body) =>
  arbitraryOverrides(kind, body).map((overrides) => ({ body, overrides: overrides.filter((one) => problemsInOverrides(kind, body, [one]).length === 0) })),
)

const exported = (document: { body: DocumentBody; overrides: readonly LevelOverride[] }) => exportDocument(kind, { schemaVersion: 1, ...document })

function thereAndBack(text: string): string {
  const outcome = importDocument(kind, text)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return exported(outcome.value)
}

describe('the export of a post-mortem', () => {
  it('comes back byte for byte after an import', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = exported(document)
        expect(thereAndBack(text)).toBe(text)
        expect(text).toBe(`${canonicalize(JSON.parse(text))}\n`)
      }),
    )
  })

  it('keeps every text as it was written, whatever the characters', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((text) => /\S/.test(text) && !text.includes('\u0000'))
    fc.assert(
      fc.property(texts, (summary) => {
        const outcome = importDocument(kind, exported({ body: { notice: { summary } }, overrides: [] }))
        expect(outcome).toEqual({ ok: true, value: { body: { notice: { summary } }, overrides: [] } })
      }),
    )
  })

  it('does not depend on the order of members, spaces or escapes of what was imported', () => {
    const text = exported({ body: example, overrides: exampleOverrides })
    const pretty = JSON.stringify(JSON.parse(text), null, 2).replace(/[^\u0020-\u007e\n]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect(thereAndBack(pretty)).toBe(text)
  })

  it('fits the size that an import takes', () => {
    expect(new TextEncoder().encode(exported({ body: example, overrides: exampleOverrides })).length).toBeLessThan(30_000)
  })
})
