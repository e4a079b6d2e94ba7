'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/auth/current-actor'
import type { Person } from '@/domain/actor'
import { refusalWords } from '@/domain/outcome'
import type { FillingChoices } from '@/domain/prefill/fill-rows'
import { foundRows } from '@/domain/prefill/found-rows'
import { documentName, sectionName, versionName } from '@/figures/section-form/posted-names'
import { kindDefinition } from '@/kinds/schemas'
import { fillFromFiles } from '@/operations/fill-from-files'
import { readSection, type SectionRead } from '@/operations/read-section'
import { drawRows } from './draw-rows'
import { deedName, nothingRead, replaceFieldName, takeName, type DrawnRow, type FillInState } from './fill-in-state'
import { filledLists, type FilledList } from './filled-list'
import { readPostedFiles } from './read-posted-files'

interface Posted {
  actor: Person
  versionId: string
  documentId: string
  stored: SectionRead
  list: FilledList
  data: FormData
}

// What was found comes back with the form, from the browser: whatever it is by then, it is only what the author proposes.
const foundSchema = z.array(z.strictObject({ key: z.string(), fields: z.record(z.string(), z.unknown()), from: z.array(z.string()), notes: z.array(z.string()) })).max(2_000)

/** Reads the files that were sent, or fills in what was chosen of what they said. */
export async function fillInAction(last: FillInState, data: FormData): Promise<FillInState> {
  const again = { ...last, attempt: last.attempt + 1, failure: null }
  const actor = await currentActor()
  if (actor.kind !== 'person') return { ...again, failure: 'You are signed out. Sign in in another tab, then send it again.' }
  const [versionId, documentId, section] = [versionName, documentName, sectionName].map((name) => String(data.get(name) ?? ''))
  const stored = await readSection(actor, versionId ?? '', section ?? '')
  const list = stored.ok ? filledLists(stored.value.kind).find((each) => each.section === section) : undefined
  if (!stored.ok || !list || stored.value.documentId !== documentId) return { ...again, failure: 'This version cannot be found. It may have been discarded.' }
  const posted = { actor, versionId: versionId ?? '', documentId, stored: stored.value, list, data }
  return data.get(deedName) === 'fill' ? fill(again, posted) : { ...(await read(posted)), attempt: again.attempt }
}

async function read({ data, stored, list, documentId }: Posted): Promise<FillInState> {
  const posted = await readPostedFiles(data)
  if (typeof posted === 'string') return { ...nothingRead, failure: posted }
  const { files, refused, remarks } = posted
  const found = foundRows(files, list)
  const kind = kindDefinition(stored.kind)
  const others = filledLists(stored.kind).filter((each) => each.section !== list.section && foundRows(files, each).length > 0)
  return {
    ...nothingRead,
    refused,
    remarks,
    found,
    ...(await drawRows(kind, list, stored.body, found)),
    revision: stored.revision,
    elsewhere: others.map((each) => ({ href: `/desk/${documentId}/${each.section}/fill-in`, text: kind.sections[each.section]?.label ?? each.section })),
  }
}

async function fill(last: FillInState, { actor, versionId, documentId, stored, list, data }: Posted): Promise<FillInState> {
  const found = foundSchema.safeParse(last.found)
  if (!found.success) return { ...nothingRead, attempt: last.attempt, failure: 'What was read from the files is gone. Send them once more.' }
  const chosen = (name: string) => new Set(data.getAll(name).map(String))
  const choices = { take: chosen(takeName), replace: chosen(replaceFieldName) }
  const outcome = await fillFromFiles(actor, { versionId, address: list, found: found.data, ...choices, expected: last.revision })
  if (outcome.ok && outcome.value.saved) redirect(`/desk/${documentId}/${list.section}`)
  if (!outcome.ok) return { ...last, rows: withChoices(last.rows, choices), failure: outcome.problems.map(({ message }) => message).join(' ') || refusalWords[outcome.reason] }
  const drawn = await drawRows(kindDefinition(stored.kind), list, stored.body, found.data)
  const by = stored.touched?.by ?? 'Somebody'
  return { ...last, ...drawn, rows: withChoices(drawn.rows, choices), revision: stored.revision, failure: `${by} saved this section in the meantime. Nothing is lost: look again at what would be filled in, then send it once more.` }
}

function withChoices(rows: readonly DrawnRow[], { take, replace }: FillingChoices): DrawnRow[] {
  return rows.map((row) => ({ ...row, wanted: take.has(row.key), kept: row.kept.map((each) => ({ ...each, wanted: replace.has(each.name) })) }))
}
