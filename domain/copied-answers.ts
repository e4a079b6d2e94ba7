import type { DocumentBody, KindDefinition, SectionBody } from './kind-definition'
import { isUntouched } from './known-answers'

/**
 * What a document brings to another of its kind, by section: its answers in sections in which nobody answered yet, but for
 * those that the other holds. What the document is about stays its own.
 */
export function copiedAnswers(kind: KindDefinition, to: DocumentBody, from: DocumentBody): DocumentBody {
  const keys = Object.keys(from).filter((key) => key !== 'about' && isUntouched(to[key]) && !isUntouched(from[key]))
  const sections = keys.map((key): [string, SectionBody] => {
    const held = new Set([...Object.keys(to[key] ?? {}), ...ofAnother(kind, key, to, from)])
    return [key, Object.fromEntries(Object.entries(from[key] ?? {}).filter(([field]) => !held.has(field)))]
  })
  return Object.fromEntries(sections.filter(([, answers]) => Object.keys(answers).length > 0))
}

/** Fields of a section that speak of one thing alone, where the other document does not name the same. */
function ofAnother({ subject }: KindDefinition, key: string, to: DocumentBody, from: DocumentBody): readonly string[] {
  if (subject?.section !== key) return []
  const [named, other] = [to, from].map((body) => body[key]?.[subject.named])
  return named !== undefined && named === other ? [] : [subject.named, ...subject.own]
}
