import type { Person } from '@/domain/actor'
import { controlId, narrativeNames } from '@/figures/section-form/control-names'
import { placeProblems } from '@/figures/section-form/problem-places'
import { fieldOfProblem, parseFieldPath } from '@/domain/field-path'
import { first, rowsName, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { pageIn } from '@/domain/form/list-pages'
import { refusalWords, type Problem } from '@/domain/outcome'
import { parseNarrative } from '@/narrative/parse-narrative'
import { autosaveSection } from '@/operations/autosave-section'
import { saveSection } from '@/operations/save-section'
import { fieldLabel } from '../../field-label'
import { pagesQuery } from '../../list-page-address'
import { drawConflict } from './draw-conflict'
import type { PostedForm } from './posted-form'
import type { SectionProblem, SectionState } from './section-state'

const mostProblems = 100

type Answer = Omit<SectionState, 'attempt'>

/** Saves a posted section. What cannot be kept is drawn again with its reason, and the rest is kept all the same. */
export async function answerSave(actor: Person, form: PostedForm): Promise<Answer> {
  const { posted, body } = form
  const save = { versionId: posted.versionId, key: posted.section, body, expected: posted.revision }
  const outcome = await saveSection(actor, { ...save, leaving: true })
  if (outcome.ok) {
    if (outcome.value.saved) return { outcome: 'saved', revision: outcome.value.revision, entries: posted.entries, title: 'Saved' }
    return drawConflict(actor, form, body, outcome.value)
  }
  if (outcome.reason !== 'invalid') {
    return { outcome: 'refused', title: 'Not saved', message: `${refusalWords[outcome.reason]} What you typed is still here.` }
  }
  const rest = await autosaveSection(actor, save)
  if (rest.ok && !rest.value.saved) return drawConflict(actor, form, body, rest.value)
  return {
    outcome: 'refused',
    title: 'Some answers could not be saved',
    message: rest.ok ? 'Everything else is saved. What you typed here stays on this page until you correct it.' : 'Nothing is saved yet. What you typed is still here.',
    problems: drawnProblems(form, outcome.problems),
    textOffers: textOffersIn(form.plan, posted.entries, outcome.problems),
    ...(rest.ok ? { revision: rest.value.revision } : {}),
  }
}

/** No more than a person reads; each stands at its control, or leads to the page of its list. */
function drawnProblems({ posted, plan, kind, body }: PostedForm, problems: readonly Problem[]): SectionProblem[] {
  const first = problems.slice(0, mostProblems)
  return placeProblems(posted.section, first, plan, posted.entries).map(({ control, message }, index) => {
    const path = first[index]?.path ?? ''
    const words = { message, label: fieldLabel(kind, path, { [posted.section]: body }) }
    const elsewhere = addressElsewhere(path, posted.entries)
    return elsewhere ? { control: null, elsewhere, ...words } : { control, ...words }
  })
}

/** Where a row stands that the list has on another page than the one that was posted. */
function addressElsewhere(path: string, entries: FormEntries): string | null {
  const field = fieldOfProblem(path)
  const place = parseFieldPath(field)
  if (place?.row === undefined || !pageIn(entries, place.field) || entries.get(rowsName(place.field))?.includes(place.row)) return null
  return `${pagesQuery(new Map([[place.field, { at: place.row, find: '' }]]))}#${controlId(field.slice(place.section.length + 1))}`
}

function textOffersIn(plan: readonly FieldPlan[], entries: FormEntries, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  return narrativeNames(plan, entries).filter((name) => {
    const parsed = parseNarrative(first(entries, name))
    return !parsed.ok && parsed.problems.some((problem) => problem.offer === 'treat_as_text')
  })
}
