import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ReleaseRecord } from '@/domain/record'
import { updatePractice } from '@/kinds/update-practice/definition'
import { example } from '@/kinds/update-practice/example'
import { recordAt, wordsOf } from '@/kinds/testing/drawn-values'
import { RecordSummary } from './record-summary'

const publisher = { id: 'o', name: 'Northlight Security', slug: 'northlight', kind: 'vendor' } as const
const releasedAt = new Date('2026-11-20T10:00:00Z')
const record: ReleaseRecord = {
  ...recordAt(updatePractice, 'public', example), level: 'public', widest: 'public', documentId: 'BH-UP-2026-4K7M2Q', versionId: 'v', kind: 'update_practice', slug: 'a-practice', path: '/update-practices/a-practice',
  number: '1.0.1', step: 'filed', publisher, assurance: 'self_attested', title: 'A practice', summary: '', facets: {}, firstReleasedAt: releasedAt, releasedAt, confirmedAt: null,
  schemaVersion: 1, stored: { body: {}, computed: {} }, sha256: '', attestation: null, products: [], currentNumber: '1.0.1', history: [], withdrawal: null,
}
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const said = (confirmedAt: Date | null) => wordsOf(renderToStaticMarkup(<RecordSummary record={{ ...record, confirmedAt }} />))

test('a summary tells when its vendor last confirmed it, whenever its audience changed', () => {
  expect(said(new Date('2026-02-03T10:00:00Z'))).toMatch(/Last confirmed 3 Feb(ruary)? 2026/)
  expect(said(new Date('2026-02-03T10:00:00Z'))).not.toContain('Nov')
})

test('a summary that nobody confirms, such as a reconstruction, claims no review', () => {
  expect(said(null)).not.toMatch(/Last confirmed|Last reviewed|Review was due|looked at again/)
})

test('a summary says so once its review is long due', () => {
  expect(said(daysAgo(300))).not.toContain('Review was due')
  expect(said(daysAgo(500))).toContain('Review was due on')
})
