import type { Root } from 'mdast'
import { isNarrativeComponent } from './components'
import { parseWhole, withoutByteOrderMark } from './parse-narrative'
import { startOf } from './place'
import { readProse } from './read-markdown'
import { isModule } from './tree-problems'

type Tag = { offset: number; source: string; name: string; kind: 'opening' | 'closing' | 'whole' }

/**
 * Escapes what `parseNarrative` offers to treat as text, so that the same characters are read and shown.
 * Components that are sound stay components where that leaves nothing to refuse. Code is not touched, unless the tag of
 * a component breaks a code span over several lines: then all code spans become text. A text without such an offer comes back as it is.
 */
export function treatAsText(given: string): string {
  if (!offersText(given)) return given
  const text = withoutByteOrderMark(given)
  const offsets = offsetsToEscape(text, { overLines: true })
  if (!offsets) return given
  const sound = soundTags(tagsAt(offsets, text))
  const gentle = escaped(text, offsets.filter((offset) => !sound.has(offset)))
  if (!offersText(gentle)) return gentle
  const thorough = escaped(text, offsets)
  return offersText(thorough) ? escaped(text, offsetsToEscape(text, { overLines: false }) ?? []) : thorough
}

function offsetsToEscape(text: string, options: { overLines: boolean }): number[] | undefined {
  const offsets = new Set<number>()
  const reading = readProse(text, options, (offset) => offsets.add(offset))
  if ('problem' in reading) return undefined
  for (const offset of moduleOffsets(reading.root, text)) offsets.add(offset)
  return [...offsets].sort((a, b) => a - b)
}

function offersText(text: string): boolean {
  const parsed = parseWhole(text)
  return !parsed.ok && parsed.problems.some(({ offer }) => offer)
}

function escaped(text: string, offsets: number[]): string {
  let result = ''
  let done = 0
  for (const offset of offsets) {
    const character = text.charAt(offset)
    const letter = character === 'i' || character === 'e'
    result += text.slice(done, offset) + (letter ? `&#${character.charCodeAt(0)};` : `\\${character}`)
    done = offset + 1
  }
  return result + text.slice(done)
}

function moduleOffsets(root: Root, text: string): number[] {
  return root.children.filter((node) => isModule({ node, contained: false }, text)).map((node) => startOf(node).offset)
}

const tag = /<(\/?)([A-Z][a-z]*)(?:\s+[a-z]+=(?:"[^"<>{}]*"|'[^'<>{}]*'))*\s*(\/?)>/y
const mostTags = 200

function tagsAt(offsets: number[], text: string): Tag[] {
  const tags: Tag[] = []
  for (const offset of offsets) {
    tag.lastIndex = offset
    const [source, closing, name = '', whole] = tag.exec(text) ?? []
    if (!source || !isNarrativeComponent(name)) continue
    tags.push({ offset, source, name, kind: closing ? 'closing' : whole ? 'whole' : 'opening' })
  }
  return tags.length > mostTags ? [] : tags
}

function soundTags(tags: Tag[]): Set<number> {
  const sound = new Set<number>()
  const open: Tag[] = []
  for (const each of tags) {
    if (each.kind === 'opening') open.push(each)
    if (each.kind === 'whole' && parseWhole(each.source).ok) sound.add(each.offset)
    if (each.kind !== 'closing' || open.at(-1)?.name !== each.name) continue
    const opening = open.pop()
    if (!opening || !parseWhole(opening.source.replace(/>$/, '/>')).ok) continue
    sound.add(opening.offset)
    sound.add(each.offset)
  }
  return sound
}
