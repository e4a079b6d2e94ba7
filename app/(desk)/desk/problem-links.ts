import type { Problem } from '@/domain/outcome'
import { formPlan } from '@/domain/form/form-plan'
import { toForm } from '@/domain/form/to-form'
import { controlId } from '@/figures/section-form/control-names'
import { placeProblems } from '@/figures/section-form/problem-places'
import { fieldLabel } from './field-label'
import type { OpenDocument } from './find-document'

export interface ProblemLink {
  href: string
  /** The section it belongs to, in words. */
  section: string
  label: string
  message: string
}

/** Each problem of a draft with the address of the field it is about. */
export function problemLinks({ document, kind, address }: OpenDocument, problems: readonly Problem[]): ProblemLink[] {
  const { body } = document.draft
  return problems.map((problem) => {
    const [key = ''] = problem.path.split(/[.#]/)
    const definition = Object.hasOwn(kind.sections, key) ? kind.sections[key] : undefined
    if (!definition) return { href: address, section: kind.label, label: problem.path, message: problem.message }
    const plan = formPlan(definition)
    const [placed] = placeProblems(key, [problem], plan, toForm(plan, body[key] ?? {}))
    const place = placed?.control ? `#${controlId(placed.control)}` : ''
    return { href: `${address}/${key}${place}`, section: definition.label, label: fieldLabel(kind, problem.path, body), message: problem.message }
  })
}
