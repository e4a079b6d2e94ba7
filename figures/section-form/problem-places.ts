import { answerName, becauseName, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { Problem } from '@/domain/outcome'
import { controlNames } from './control-names'

/** The control that a problem of a section stands at: the longest name that its path begins with; null where none does. */
export function controlOfProblem(section: string, path: string, names: ReadonlySet<string>): string | null {
  if (!path.startsWith(`${section}.`)) return null
  let name = path
    .slice(section.length + 1)
    .replace(/\[\d+\].*$/, '')
    .replace(/\.because$/, becauseName(''))
    .replace(/\.answer$/, answerName(''))
  while (name !== '') {
    if (names.has(name)) return name
    name = name.slice(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('#'), name.lastIndexOf('@'), 0))
  }
  return null
}

export interface PlacedProblem {
  control: string | null
  message: string
}

/** Each problem with the control at which it is shown. */
export function placeProblems(section: string, problems: readonly Problem[], plan: readonly FieldPlan[], entries: FormEntries): PlacedProblem[] {
  const names = new Set(controlNames(plan, entries))
  return problems.map(({ path, message }) => ({ control: controlOfProblem(section, path, names), message }))
}
