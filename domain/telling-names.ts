import { leavesOf } from './field-walk'
import type { DocumentBody, KindDefinition } from './kind-definition'
import type { Problem } from './outcome'

/** Words that names of organisations and products have in common, and that tell nobody by themselves. */
const common = new Set(
  `advanced agent antivirus application business cloud company control corporation cyber data defence defense detection device digital driver edition
  endpoint endpoints engine enterprise firewall group host identity internet international kernel labs limited linux management manager microsoft network
  networks platform prevention product protect protection response security sensor server service services software solutions suite systems technologies
  technology threat total vendor version windows workstation`.split(/\s+/),
)

const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** What a name is told by: all of it, written together too, and each of its words that few other names have. */
function tellingForms(name: string): string[] {
  const words = wordsOf(name)
  const rare = words.filter((word) => word.length >= 4 && !common.has(word))
  return words.length === 0 ? [] : [words.join(' '), words.join(''), ...rare]
}

/** The first of `names` that a text tells, whatever its case, spacing or punctuation; undefined where it tells none. */
export function nameToldIn(text: string, names: readonly string[]): string | undefined {
  const told = ` ${wordsOf(text).join(' ')} `
  return names.find((name) => tellingForms(name).some((form) => told.includes(` ${form} `)))
}

/** The problem of a text that tells one of `names`, at a path. */
export function tellingProblem(path: string, text: string, names: readonly string[]): Problem[] {
  const name = nameToldIn(text, names)
  return name === undefined ? [] : [{ path, message: `This tells “${name}”, by which readers know who filed it. Write its class instead, such as “our endpoint agent”.` }]
}

/** Every field of a body that an author filled with words of their own, and that tells one of `names`. */
export function tellingProblems(kind: KindDefinition, body: DocumentBody, names: readonly string[]): Problem[] {
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
