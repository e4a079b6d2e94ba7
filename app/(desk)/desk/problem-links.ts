import type { Problem } from '@/domain/outcome'
import { formPlan } from '@/domain/form/form-plan'
import { toForm } from '@/domain/form/to-form'
import { controlId, controlNames } from '@/figures/section-form/control-names'
import { controlOfProblem } from '@/figures/section-form/problem-places'
import { fieldLabel } from './field-label'
import type { OpenDocument } from './find-document'
import { pageQueryOf } from './list-page-address'

export interface ProblemLink {
  href: string
  /** The section it belongs to, in words. */
  section: string
  label: string
  message: string
}

export interface ProblemLinks {
  links: ProblemLink[]
  /** How many more there are. */
  more: number
}

/** Nobody works through more in one go, and a long list of drivers can lack ten thousand answers. */
const mostLinks = 200

/** The first problems of a draft, each with the address of the field it is about. */
export function problemLinks(open: OpenDocument, problems: readonly Problem[]): ProblemLinks {
  const first = problems.slice(0, mostLinks)
  const names = new Map([...new Set(first.map(sectionOf))].map((key) => [key, namesIn(open, key)]))
  return { links: first.map((problem) => linkTo(open, problem, names.get(sectionOf(problem)) ?? null)), more: problems.length - first.length }
}

function sectionOf({ path }: Problem): string {
  return path.split(/[.#]/)[0] ?? ''
}

/** Every control of a section's form; null where the kind has no such section. */
function namesIn({ document, kind }: OpenDocument, key: string): ReadonlySet<string> | null {
  const definition = Object.hasOwn(kind.sections, key) ? kind.sections[key] : undefined
  if (!definition) return null
  const plan = formPlan(definition)
  return new Set(controlNames(plan, toForm(plan, document.draft.body[key] ?? {})))
}

function linkTo({ document, kind, address }: OpenDocument, problem: Problem, names: ReadonlySet<string> | null): ProblemLink {
  const key = sectionOf(problem)
  const { body } = document.draft
  if (!names) return { href: address, section: kind.label, label: problem.path, message: problem.message }
  const control = controlOfProblem(key, problem.path, names)
  const place = control ? `#${controlId(control)}` : ''
  const href = `${address}/${key}${pageQueryOf(problem.path, body[key] ?? {})}${place}`
  return { href, section: kind.sections[key]?.label ?? key, label: fieldLabel(kind, problem.path, body), message: problem.message }
}
