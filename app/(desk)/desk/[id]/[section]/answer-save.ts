import type { Person } from '@/domain/actor'
import { narrativeNames } from '@/figures/section-form/control-names'
import { placeProblems } from '@/figures/section-form/problem-places'
import { first, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'
import { refusalWords, type Problem } from '@/domain/outcome'
import { parseNarrative } from '@/narrative/parse-narrative'
import { autosaveSection } from '@/operations/autosave-section'
import { saveSection } from '@/operations/save-section'
import { fieldLabel } from '../../field-label'
import { drawConflict } from './draw-conflict'
import type { PostedForm } from './posted-form'
import type { SectionState } from './section-state'

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
    problems: placeProblems(posted.section, outcome.problems, form.plan, posted.entries).map((placed, index) => ({
      ...placed,
      label: fieldLabel(form.kind, outcome.problems[index]?.path ?? '', { [posted.section]: body }),
    })),
    textOffers: textOffersIn(form.plan, posted.entries, outcome.problems),
    ...(rest.ok ? { revision: rest.value.revision } : {}),
  }
}

function textOffersIn(plan: readonly FieldPlan[], entries: FormEntries, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  return narrativeNames(plan, entries).filter((name) => {
    const parsed = parseNarrative(first(entries, name))
    return !parsed.ok && parsed.problems.some((problem) => problem.offer === 'treat_as_text')
  })
}
