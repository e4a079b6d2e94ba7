import { renderToStaticMarkup } from 'react-dom/server'
import { Narrative } from '../narrative'

const tag = /<(\/?)([^\s/>]+)([^>]*)>/g
const attribute = /([^\s=]+)(?:="([^"]*)")?/g
const references: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

const allowedElements = new Set(
  'div p pre h1 h2 h3 h4 h5 h6 em strong del code br blockquote ul ol li hr a table thead tbody tr th td figure figcaption'.split(' '),
)
const allowedAttributes = new Set('class href title rel start role aria-label tabindex scope'.split(' '))

export type Rendered = { html: string; strange: string[]; hrefs: string[]; text: string }

/** React writes a bare `<` for markup only, so that this reads its output as a browser does. */
export function rendered(text: string): Rendered {
  const html = renderToStaticMarkup(<Narrative text={text} />)
  const strange: string[] = []
  const hrefs: string[] = []
  for (const [whole, , name = '', rest = ''] of html.matchAll(tag)) {
    if (!allowedElements.has(name)) strange.push(whole)
    for (const [, key = '', value = ''] of rest.replace(/\/$/, '').matchAll(attribute)) {
      if (!allowedAttributes.has(key)) strange.push(whole)
      if (key === 'href') hrefs.push(decoded(value))
    }
  }
  return { html, strange, hrefs, text: decoded(html.replace(tag, '')) }
}

function decoded(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (reference) => references[reference] ?? reference)
}
