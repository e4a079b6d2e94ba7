import { first, withUnixLines, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { controlAt } from './control-at'
import { withoutRows, type KindForm } from './kind-form'

/** One of the usual texts of a field, by its place among them. */
export interface UsualPress {
  name: string
  index: number
}

/** What a press did, for the way back from it. */
export const usualWords = 'A usual text was put in'

/** The texts that are put in at one press at a path without rows, where its control takes several lines. */
export function usualTexts(form: KindForm, path: string): readonly string[] {
  const offered = form.suggestions[path]
  return offered === undefined || offered === 'own_products' ? [] : offered
}

/** A posted form with a usual text in it: a further sentence of a paragraph, a further line of a list of lines. What stands there already is not put in twice. */
export function withUsualText(entries: FormEntries, { section, plan, form }: { section: string; plan: readonly FieldPlan[]; form: KindForm }, { name, index }: UsualPress): FormEntries {
  const place = withoutRows(name)
  const text = usualTexts(form, `${section}.${place}`)[index]
  const type = controlAt(plan, place)?.type
  if (text === undefined || (type !== 'paragraph' && type !== 'lines')) return entries
  const typed = withUnixLines(first(entries, name)).trimEnd()
  const stands = type === 'lines' ? typed.split('\n').some((line) => line.trim() === text) : typed.includes(text)
  if (stands) return entries
  return new Map(entries).set(name, [[typed, text].filter((part) => part !== '').join(type === 'lines' ? '\n' : ' ')])
}
