import type { Person } from '@/domain/actor'
import { samePages } from '@/domain/form/list-pages'
import { choiceName } from '@/figures/section-form/posted-names'
import { differencesOf, mergeTexts, type Choice } from '@/figures/section-form/two-texts'
import { answerSave } from './answer-save'
import { drawConflict } from './draw-conflict'
import type { PostedForm } from './posted-form'
import type { SectionState } from './section-state'

type Answer = Omit<SectionState, 'attempt'>

/** Saves what was chosen between two texts on top of the other's, as long as that is still what is stored. */
export async function answerMerge(actor: Person, form: PostedForm): Promise<Answer> {
  const { posted, body, plan, stored } = form
  const { body: theirs, revision } = stored
  if (revision !== posted.revision) {
    return { ...(await drawConflict(actor, form, body, { theirs, revision })), title: 'It was saved once more in the meantime', message: 'Choose again between your text and the newest one.' }
  }
  const differences = differencesOf(plan, body, theirs)
  const choices = new Map(differences.flatMap(({ unit }) => chosen(posted.entries.get(choiceName(unit))?.[0], unit)))
  const open = differences.filter(({ unit }) => !choices.has(unit))
  if (open.length > 0) {
    const drawn = await drawConflict(actor, form, body, { theirs, revision })
    return { ...drawn, problems: open.map(({ unit, field }) => ({ control: choiceName(unit), label: field.label, message: 'Choose one of the two texts.' })) }
  }
  const merged = mergeTexts(plan, body, theirs, choices)
  const entries = samePages(plan, merged, posted.entries)
  return { entries, ...(await answerSave(actor, { ...form, body: merged, posted: { ...posted, entries } })) }
}

function chosen(posted: string | undefined, unit: string): [string, Choice][] {
  return posted === 'mine' || posted === 'theirs' ? [[unit, posted]] : []
}
