import fc from 'fast-check'
import { canonicalize } from 'json-canonicalize'
import { describe, expect, it } from 'vitest'
import { exportDocument } from '@/domain/exchange/export-document'
import { importDocument } from '@/domain/exchange/import-document'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { problemsInOverrides } from '@/domain/overrides'
import { incidentPostMortem } from './incident-post-mortem/definition'
import { example, exampleOverrides } from './incident-post-mortem/example'
import { kindDefinitions } from './schemas'
import { arbitraryBody, arbitraryOverrides } from './testing/arbitrary-body'

const documents = (kind: KindDefinition) =>
  arbitraryBody(kind).chain((body) =>
    arbitraryOverrides(kind, body).map((overrides) => ({ body, overrides: overrides.filter((one) => problemsInOverrides(kind, body, [one]).length === 0) })),
  )

const exported = (kind: KindDefinition, document: { body: DocumentBody; overrides: readonly LevelOverride[] }) => exportDocument(kind, { schemaVersion: kind.schemaVersion, ...document })

function thereAndBack(kind: KindDefinition, text: string): string {
  const outcome = importDocument([kind], text)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return exported(kind, outcome.value)
}

describe.each(Object.values<KindDefinition>(kindDefinitions).map((kind) => [kind.kind, kind] as const))('the export of the kind %s', (_name, kind) => {
  it('comes back byte for byte after an import', () => {
    fc.assert(
      fc.property(documents(kind), (document) => {
        const text = exported(kind, document)
        expect(thereAndBack(kind, text)).toBe(text)
        expect(text).toBe(`${canonicalize(JSON.parse(text))}\n`)
      }),
    )
  })
})

describe('the export of a post-mortem', () => {
  const kind = incidentPostMortem

  it('keeps every text as it was written, whatever the characters', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((text) => /\S/.test(text) && !text.includes('\u0000'))
    fc.assert(
      fc.property(texts, (summary) => {
        const outcome = importDocument([kind], exported(kind, { body: { notice: { summary } }, overrides: [] }))
        expect(outcome).toEqual({ ok: true, value: { kind, body: { notice: { summary } }, overrides: [] } })
      }),
    )
  })

  it('does not depend on the order of members, spaces or escapes of what was imported', () => {
    const text = exported(kind, { body: example, overrides: exampleOverrides })
    const pretty = JSON.stringify(JSON.parse(text), null, 2).replace(/[^\u0020-\u007e\n]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect(thereAndBack(kind, pretty)).toBe(text)
  })

  it('fits the size that an import takes', () => {
    expect(new TextEncoder().encode(exported(kind, { body: example, overrides: exampleOverrides })).length).toBeLessThan(30_000)
  })
})
