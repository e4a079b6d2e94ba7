import { first, withUnixLines, withValue, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { controlAt } from './control-at'
import { withoutRows, type KindForm } from './kind-form'

/** One of the usual texts of a field, by its place among them. */
export interface UsualPress {
  name: string
  index: number
}

/** What a press did, and that there was nothing to do. */
export const usualWords = 'A usual text was put in'
export const standsWords = 'It stands there already'

/** A usual text that was put in: a line of its own, or words in a paragraph. */
export interface PutText {
  text: string
  line: boolean
}

interface UsualPlace {
  section: string
  plan: readonly FieldPlan[]
  form: KindForm
}

/** The texts that are put in at one press at a path without rows, where its control takes several lines. */
export function usualTexts(form: KindForm, path: string): readonly string[] {
  const offered = form.suggestions[path]
  return offered === undefined || offered === 'own_products' ? [] : offered
}

/** The text that a press puts in; null where there is none. */
export function usualText({ section, plan, form }: UsualPlace, { name, index }: UsualPress): PutText | null {
  const place = withoutRows(name)
  const text = usualTexts(form, `${section}.${place}`)[index]
  const type = controlAt(plan, place)?.type
  return text !== undefined && (type === 'paragraph' || type === 'lines') ? { text, line: type === 'lines' } : null
}

/**
 * A posted form with a usual text in it: a further sentence of a paragraph, a further line of a list of lines. What
 * stands there already is not put in twice. No answer stands instead of it then.
 */
export function withUsualText(entries: FormEntries, place: UsualPlace, press: UsualPress): FormEntries {
  const put = usualText(place, press)
  if (!put) return entries
  const given = withValue(entries, press.name)
  const typed = withUnixLines(first(entries, press.name)).trimEnd()
  const stands = put.line ? typed.split('\n').some((line) => line.trim() === put.text) : typed.includes(put.text)
  if (stands) return given
  return new Map(given).set(press.name, [[typed, put.text].filter((part) => part !== '').join(put.line ? '\n' : ' ')])
}

/** What was typed around a text that was put in; all of it where that text is not found as it was. */
export function withoutText(typed: string, { text, line }: PutText): string {
  const unix = withUnixLines(typed)
  const lines = unix.split('\n')
  const at = line ? lines.findIndex((each) => each.trim() === text) : unix.indexOf(text)
  if (at < 0) return typed
  if (line) return lines.toSpliced(at, 1).join('\n')
  const [before, behind] = [unix.slice(0, at), unix.slice(at + text.length)]
  return before === '' ? behind.trimStart() : `${before.replace(/ $/, '')}${behind}`
}
