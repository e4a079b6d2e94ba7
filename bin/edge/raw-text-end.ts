const scriptMarks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi

/** Where the text of a script that begins at `from` ends: at its end tag, or at the end of the text. */
export function scriptEnd(html: string, from: number): number {
  let state: 'plain' | 'escaped' | 'doubly' = 'plain'
  scriptMarks.lastIndex = from
  for (let mark = scriptMarks.exec(html); mark !== null; mark = scriptMarks.exec(html)) {
    const text = mark[0].toLowerCase()
    if (text === '-->') state = 'plain'
    else if (text === '<!--') {
      if (state === 'plain') state = 'escaped'
      // The dashes that open a comment may also close it.
      scriptMarks.lastIndex = mark.index + 2
    } else if (text === '<script') state = state === 'escaped' ? 'doubly' : state
    else if (state === 'doubly') state = 'escaped'
    else return mark.index
  }
  return html.length
}

/** Where an element whose content is text (a title, a style) ends. */
export function rawTextEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** Behind the comment whose `<!--` is at `start`. */
export function commentEnd(html: string, start: number): number {
  const abrupt = /<!---?>/y
  abrupt.lastIndex = start
  if (abrupt.test(html)) return abrupt.lastIndex
  const end = /--!?>/g
  end.lastIndex = start + 4
  return end.test(html) ? end.lastIndex : html.length
}
