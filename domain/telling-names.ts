import { leavesOf } from './field-walk'
import type { DocumentBody, KindDefinition } from './kind-definition'
import { isCalling, isOrdinary } from './ordinary-words'
import type { Problem } from './outcome'

/** A name by which readers know a vendor. A part is a driver's file, a service, a device or an update. */
export interface KnownName {
  sort: 'organisation' | 'product' | 'part' | 'altitude' | 'address'
  name: string
}

/** Shorter forms are looked for as words of their own: inside other words they stand by chance. */
const longForm = 6
const [noSign, fewDigits] = ['[^\\p{L}\\p{N}\\s]?', 5]

/** Without what no reader sees: signs without width, written as themselves or as HTML entities, accents, kinds of letters. */
const visible = (text: string): string => text.normalize('NFKD').replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);|[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/giu, '')
const pieces = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
const wordsOf = (text: string): string[] => pieces(visible(text).toLowerCase())
const joined = (text: string): string => wordsOf(text).join('')

/** What a name is told by: all of it, and each of its words that few other names have. Letters and digits alone, in lower case. */
function tellingForms({ sort, name }: KnownName): string[] {
  if (sort === 'part') return formsOfPart(name)
  if (sort === 'address') return tellingForms({ sort: 'product', name: /^(?:.*@)?(.*)\.[^.]*$/.exec(name)?.[1] ?? '' })
  const words = wordsOf(name)
  const rare = words.filter((word, place) => !isOrdinary(word) && word.length >= (sort === 'organisation' && place === 0 ? 2 : 4))
  return sort === 'organisation' || !words.every(isOrdinary) ? [words.join(''), ...rare] : []
}

/** Its words are mostly ordinary ones; those of a programmer, such as NlSentry, are not. */
function formsOfPart(name: string): string[] {
  const stem = name.replace(/\.(?:sys|exe|dll|inf|cat)$/i, '')
  if (wordsOf(stem).every((word) => isOrdinary(word) || isCalling(word))) return []
  const coined = pieces(visible(stem)).filter((word) => word.length >= 4 && /\p{Ll}\p{Lu}|\p{L}\p{N}/u.test(word) && !isOrdinary(word.toLowerCase()))
  return [joined(joined(stem).length < 4 ? name : stem), ...coined.map((word) => word.toLowerCase())]
}

/** A whole number is no altitude by chance where it has this many digits; a fraction is told by what it stands behind. */
function altitudePattern(altitude: string): RegExp | null {
  const digits = /^\d+/.exec(altitude)?.[0] ?? ''
  return digits.length < fewDigits ? null : new RegExp(`(?<!\\d|\\d[.,'’])${[...digits].join("[\\s.,'’]?")}(?!\\d|[,'’]\\d{3})`, 'u')
}

/** The first of `names` that a text tells, whatever its case, spacing or punctuation; undefined where it tells none. */
export function nameToldIn(text: string, names: readonly KnownName[]): string | undefined {
  const seen = visible(text)
  const together = joined(text)
  const apart = `${seen}\n${seen.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')}`.toLowerCase()
  const tells = (form: string) =>
    form.length >= longForm ? together.includes(form) : form !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${[...form].join(noSign)}(?![\\p{L}\\p{N}])`, 'u').test(apart)
  return names.find((known) => (known.sort === 'altitude' ? altitudePattern(known.name)?.test(seen) : tellingForms(known).some(tells)))?.name
}

/** The problem of a text that tells one of `names`, at a path. */
export function tellingProblem(path: string, text: string, names: readonly KnownName[]): Problem[] {
  const name = nameToldIn(text, names)
  return name === undefined ? [] : [{ path, message: `This tells “${name}”, by which readers know who filed it. Write its class instead, such as “our endpoint agent”.` }]
}

/** Every field of a body that an author filled with words of their own, and that tells one of `names`. */
export function tellingProblems(kind: KindDefinition, body: DocumentBody, names: readonly KnownName[]): Problem[] {
  if (names.length === 0) return []
  return [...leavesOf(kind, body)].flatMap(({ path, about, value }) => {
    const isChosen = about.words !== undefined && typeof value === 'string'
    return isChosen ? [] : tellingProblem(path, textsIn(value).join('\n'), names)
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
