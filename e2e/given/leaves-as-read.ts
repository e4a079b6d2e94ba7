import type { DocumentBody } from '@/domain/kind-definition'

// Sentences: what is shorter is an enumerated value, an id or a time, which a page writes in words of its own.
const isSentence = (text: string) => text.length > 40 && text.includes(' ')
const markdown = /[`*_[\]{}]|^\s*[-#>]/m

/** Every sentence of a body as a reader of its page finds it. */
export function leavesAsRead(body: DocumentBody): string[] {
  return textsIn(body).filter(text => isSentence(text) && !markdown.test(text)).flatMap(text => text.split(/\n+/).map(line => line.replace(/\s+/g, ' ').trim()))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
