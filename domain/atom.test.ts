import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { atomFeed } from './atom'
import type { ReleaseSummary } from './record'

const at = (path: string) => `https://bulkhead.example${path}`

function release(words: Partial<ReleaseSummary>): ReleaseSummary {
  return {
    documentId: 'BH-PM-2026-ABCDEF',
    versionId: '00000000-0000-4000-8000-000000000000',
    kind: 'incident_postmortem',
    slug: 'a-slug-abcdef',
    path: '/incidents/a-slug-abcdef',
    number: '1.0.0',
    step: 'notice',
    level: 'public',
    widest: 'public',
    publisher: { id: '1', name: 'Northlight Security', slug: 'northlight', kind: 'vendor' },
    assurance: 'self_attested',
    title: 'A title',
    summary: 'A summary.',
    facets: { severity: 'S2', products: 'Sentry, & more' },
    firstReleasedAt: new Date('2026-11-19T10:00:00Z'),
    releasedAt: new Date('2026-11-20T10:00:00Z'),
    confirmedAt: new Date('2026-11-20T10:00:00Z'),
    ...words,
  }
}

const feed = (releases: ReleaseSummary[]) =>
  atomFeed({ title: 'Releases', subtitle: 'All', self: '/releases.atom', page: '/incidents', releases, now: new Date('2026-11-22T00:00:00Z') }, at)

test('a feed carries author text as text, whatever marks it holds', async () => {
  const title = '<script>alert(1)</script> & "quotes" ]]> <b>'
  const parsed = await new Parser().parseString(feed([release({ title, summary: 'a\u0000b\u0008c\ud800d' })]))
  expect(parsed.items[0]).toMatchObject({ title, link: 'https://bulkhead.example/incidents/a-slug-abcdef', id: 'https://bulkhead.example/incidents/a-slug-abcdef' })
  expect(parsed.items[0]?.summary).toBe('a\ufffdb\ufffdc\ufffdd')
})

test('a feed has what RFC 4287 asks of it, with and without entries', () => {
  for (const xml of [feed([]), feed([release({}), release({ slug: 'b', path: '/incidents/b' })])]) {
    const head = xml.split('<entry>')[0] ?? ''
    for (const name of ['id', 'title', 'updated']) expect(head.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
    expect(head).toContain('<link rel="self" type="application/atom+xml" href="https://bulkhead.example/releases.atom"/>')
    for (const entry of xml.split('<entry>').slice(1)) {
      for (const name of ['id', 'title', 'updated', 'author', 'summary']) expect(entry.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
    }
  }
})

test('a reconstruction says in its author that the vendor did not file it', () => {
  expect(feed([release({ assurance: 'reconstructed' })])).toContain('not filed by the vendor')
})
