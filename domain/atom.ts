import { isReconstruction, reconstructionWords, type ReleaseSummary } from './record'
import type { At } from './record-json'

export interface AtomFeed {
  title: string
  subtitle: string
  /** Path of the feed itself and of the page that it mirrors. */
  self: string
  page: string
  releases: readonly ReleaseSummary[]
  /** When the feed last changed, where it has no entry to tell it. */
  now: Date
}

// What XML 1.0 cannot carry in any form.
const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

function escaped(text: string): string {
  return text.replace(unsayable, '\u{FFFD}').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`
const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`

function entry(release: ReleaseSummary, at: At): string[] {
  const author = isReconstruction(release) ? `${release.publisher.name} (${reconstructionWords})` : release.publisher.name
  return [
    '  <entry>',
    `    ${element('id', at(release.path))}`,
    `    ${element('title', release.title)}`,
    `    ${element('updated', release.releasedAt.toISOString())}`,
    `    ${element('published', release.firstReleasedAt.toISOString())}`,
    `    <author>${element('name', author)}</author>`,
    `    ${link('alternate', 'text/html', at(release.path))}`,
    `    ${link('alternate', 'application/json', at(`${release.path}.json`))}`,
    ...Object.entries(release.facets).flatMap(([scheme, term]) => (/^[A-Za-z0-9_]+$/.test(term) ? [`    <category scheme="${escaped(at(`/${release.path.split('/')[1]}#${scheme}`))}" term="${escaped(term)}"/>`] : [])),
    `    ${element('summary', release.summary)}`,
    '  </entry>',
  ]
}

/** An Atom feed (RFC 4287) of releases, newest first. All author text is carried as text, never as markup. */
export function atomFeed(feed: AtomFeed, at: At): string {
  const updated = feed.releases[0]?.releasedAt ?? feed.now
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  ${element('id', at(feed.self))}`,
    `  ${element('title', feed.title)}`,
    `  ${element('subtitle', feed.subtitle)}`,
    `  ${element('updated', updated.toISOString())}`,
    `  ${link('self', 'application/atom+xml', at(feed.self))}`,
    `  ${link('alternate', 'text/html', at(feed.page))}`,
    ...feed.releases.flatMap((release) => entry(release, at)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}
