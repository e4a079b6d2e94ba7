import { isNoAnswer, isWithheld } from '@/domain/answers'
import type { ProjectedLevel } from '@/domain/audience'
import { durationShape, durationWords } from '@/domain/duration'
import type { Leaf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition, LevelOverride } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import type { ProjectedRecord } from '@/domain/record'

export function recordAt(kind: KindDefinition, level: ProjectedLevel, body: DocumentBody, overrides: readonly LevelOverride[] = []): ProjectedRecord {
  const projected = project(kind, body, level, overrides)
  return { level, body: projected, computed: kind.compute(projected, level) }
}

const entities: Record<string, string> = { '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** What a page says, without its elements. */
export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&[#a-z0-9]+;/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ')
}

/** The words by which a page is to say a value, whatever stands between them. */
export function wordsFor({ value, about }: Pick<Leaf, 'value' | 'about'>): string[] {
  if (isWithheld(value)) return ['Withheld']
  if (isNoAnswer(value)) return [value.because]
  if (typeof value === 'number') return [value.toLocaleString('en-GB', { maximumFractionDigits: 10 })]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((inner) => wordsFor({ value: inner, about }))
  const text = String(value)
  const words = about.words?.[text]
  if (words) return [words]
  if (durationShape.test(text)) return [durationWords(text)]
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [text.slice(0, 4)]
  return about.narrative ? pieces(text) : text.split(/\s*\n\s*/)
}

/** A narrative between its signs. */
function pieces(text: string): string[] {
  return text.split(/[\n*_`[\]()>#|<]+|- /).map((piece) => piece.trim()).filter((piece) => piece.length > 3)
}
