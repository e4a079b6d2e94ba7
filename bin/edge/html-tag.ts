export type Attribute = { name: string; value: string; from: number; to: number }
export type Tag = { name: string; closing: boolean; selfClosing: boolean; attributes: Attribute[]; end: number }

const tagName = /[^\t\n\f\r />]+/y
const between = /[\t\n\f\r /]*/y
const attributeName = /=?[^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const unquoted = /[^\t\n\f\r >]*/y

/** Reads the tag whose `<` is at `start`, as the HTML standard does; undefined where the text ends within it. */
export function readTag(html: string, start: number): Tag | undefined {
  const closing = html[start + 1] === '/'
  const name = match(tagName, html, start + (closing ? 2 : 1))
  const attributes: Attribute[] = []
  let at = start + (closing ? 2 : 1) + name.length
  for (;;) {
    const from = at
    at += match(between, html, at).length
    if (at >= html.length) return undefined
    if (html[at] === '>') return { name: name.toLowerCase(), closing, selfClosing: html[at - 1] === '/', attributes, end: at + 1 }
    const attribute = readAttribute(html, from, at)
    if (attribute === undefined) return undefined
    attributes.push(attribute)
    at = attribute.to
  }
}

function readAttribute(html: string, from: number, start: number): Attribute | undefined {
  const name = match(attributeName, html, start)
  const sign = match(equals, html, start + name.length)
  const at = start + name.length + sign.length
  const found = { name: name.toLowerCase(), from }
  if (sign === '') return { ...found, value: '', to: start + name.length }
  const quote = html[at]
  if (quote !== '"' && quote !== "'") {
    const value = match(unquoted, html, at)
    return { ...found, value, to: at + value.length }
  }
  const end = html.indexOf(quote, at + 1)
  return end === -1 ? undefined : { ...found, value: html.slice(at + 1, end), to: end + 1 }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
