import { readTag, type Tag } from '@/bin/edge/html-tag'
import { commentEnd, rawTextEnd, scriptEnd } from '@/bin/edge/raw-text-end'

const textOnly = new Set(['style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])
const markup = /<(?:!--|!|\?|\/?[a-z]|\/)/gi

/** A part of the page that React could only finish in the browser: an open boundary, or one that failed. */
export function needsScript(html: string): boolean {
  return /<!--\$[?!]-->/.test(html)
}

/**
 * The same page for readers to whom no script is sent: without scripts, what loads them early, handlers,
 * nonces and comments. What stood in `noscript` stands in the page, since no browser would show it otherwise.
 */
export function stripScripts(html: string): string {
  const kept: string[] = []
  let at = 0
  while (at < html.length) {
    markup.lastIndex = at
    const found = markup.exec(html)
    // A sign that stands for itself must not become a tag with what follows the part left out.
    kept.push(html.slice(at, found?.index).replace(/<$/, '&lt;'))
    if (found === null) break
    if (!/^<\/?[a-z]/i.test(found[0])) {
      const end = declarationEnd(html, found.index)
      if (/^<!doctype/i.test(html.slice(found.index, found.index + 9))) kept.push(html.slice(found.index, end))
      at = end
      continue
    }
    const tag = readTag(html, found.index)
    if (tag === undefined) break
    const contentEnd = textEnd(html, tag)
    if (!isDropped(tag)) kept.push(withoutHandlers(html, found.index, tag), html.slice(tag.end, contentEnd))
    at = contentEnd
  }
  // In text and in attributes this means the same; elsewhere a browser may read broken markup differently than we do.
  return kept.join('').replace(/<(?=script(?:[\t\n\f\r />]|$))/gi, '&lt;')
}

function declarationEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return commentEnd(html, start)
  const end = html.indexOf('>', start)
  return end === -1 ? html.length : end + 1
}

function textEnd(html: string, tag: Tag): number {
  if (tag.closing) return tag.end
  if (tag.name === 'script') return scriptEnd(html, tag.end)
  if (tag.name === 'plaintext') return html.length
  return textOnly.has(tag.name) ? rawTextEnd(html, tag.end, tag.name) : tag.end
}

function isDropped(tag: Tag): boolean {
  if (tag.name === 'script' || tag.name === 'noscript') return true
  if (tag.name !== 'link') return false
  const rel = valueOf(tag, 'rel').split(/\s+/)
  if (rel.includes('modulepreload') || rel.includes('expect')) return true
  return (rel.includes('preload') || rel.includes('prefetch')) && /^(?:script|worker|fetch)$/.test(valueOf(tag, 'as'))
}

function valueOf(tag: Tag, name: string): string {
  return tag.attributes.find(attribute => attribute.name === name)?.value.toLowerCase() ?? ''
}

const soundName = /^[^\s"'<>=/]+$/

// Taking an attribute out of broken markup can join its neighbours to something else, so a tag that loses one keeps
// only attributes that mean the same wherever they stand.
function withoutHandlers(html: string, start: number, tag: Tag): string {
  const unwanted = ({ name }: Tag['attributes'][number]) => name === 'nonce' || name.startsWith('on')
  const [first] = tag.attributes
  if (!first || !tag.attributes.some(unwanted)) return html.slice(start, tag.end)
  const kept = tag.attributes.filter(attribute => !unwanted(attribute) && soundName.test(attribute.name))
  const closes = html[tag.end - 2] === '/' && (tag.attributes.at(-1)?.to ?? 0) < tag.end - 1
  const parts = [html.slice(start, first.from), ...kept.map(({ from, to }) => html.slice(from, to).replace(/^[\t\n\f\r /]+/, '')), ...(closes ? ['/'] : [])]
  return `${parts.join(' ')}>`
}
