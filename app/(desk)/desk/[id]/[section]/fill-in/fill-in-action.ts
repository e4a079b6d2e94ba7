'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/auth/current-actor'
import type { Person } from '@/domain/actor'
import { refusalWords, type Problem } from '@/domain/outcome'
import { isAnyChosen, type FillingChoices } from '@/domain/prefill/fill-rows'
import { foundRows } from '@/domain/prefill/found-rows'
import { documentName, sectionName, versionName } from '@/figures/section-form/posted-names'
import { kindDefinition } from '@/kinds/schemas'
import { fillFromFiles, type ListFilling } from '@/operations/fill-from-files'
import { readSection } from '@/operations/read-section'
import { problemWords } from '../../../problem-words'
import { drawList, sectionLabel, type StoredList } from './draw-list'
import { deedName, mostFound, nothingRead, replaceFieldName, takeName, type FillInState, type FoundList } from './fill-in-state'
import { listsAround } from './filled-list'
import { readPostedFiles } from './read-posted-files'

interface Posted {
  actor: Person
  versionId: string
  documentId: string
  section: string
  data: FormData
}

// What was found comes back with the form, from the browser: whatever it is by then, it is only what the author proposes.
const foundSchema = z.array(z.strictObject({ key: z.string(), fields: z.record(z.string(), z.unknown()), from: z.array(z.string()), notes: z.array(z.string()) })).max(mostFound)
const proposedSchema = z.array(z.object({ section: z.string(), found: foundSchema, revision: z.number() }))

const nothingChosen: FillingChoices = { take: new Set(), replace: new Set() }

/** Reads the files that were sent, or fills in what was chosen of what they said. */
export async function fillInAction(last: FillInState, data: FormData): Promise<FillInState> {
  const again = { ...last, attempt: last.attempt + 1, filled: [], failure: null }
  const actor = await currentActor()
  if (actor.kind !== 'person') return { ...again, failure: 'You are signed out. Sign in in another tab, then send it again.' }
  const [versionId = '', documentId = '', section = ''] = [versionName, documentName, sectionName].map((name) => String(data.get(name) ?? ''))
  const posted = { actor, versionId, documentId, section, data }
  const lists = await storedLists(posted)
  if (lists.length === 0) return { ...again, failure: 'This version cannot be found. It may have been discarded.' }
  return data.get(deedName) === 'fill' ? fill(again, posted, lists) : { ...(await read(posted, lists)), attempt: again.attempt }
}

/** Every list of the document that files fill in, that of the section first; none where there is none or it is not to be read. */
async function storedLists({ actor, versionId, documentId, section }: Posted): Promise<StoredList[]> {
  const own = await readSection(actor, versionId, section)
  if (!own.ok || own.value.documentId !== documentId) return []
  const each = listsAround(own.value.kind, section).map(async (list) => ({ list, read: await readSection(actor, versionId, list.section) }))
  return (await Promise.all(each)).flatMap(({ list, read }) => (read.ok ? [{ list, stored: read.value }] : []))
}

async function read({ data, section }: Posted, lists: readonly StoredList[]): Promise<FillInState> {
  const posted = await readPostedFiles(data)
  if (typeof posted === 'string') return { ...nothingRead, failure: posted }
  const { files, refused, remarks } = posted
  const drawn = await Promise.all(lists.map((each) => drawList(each, foundRows(files, each.list))))
  // What is answered elsewhere, out of the author's sight, is not replaced unless they choose it.
  const told = drawn.filter(({ found }) => found.length > 0)
  if (told.some(({ found }) => found.length > mostFound)) return { ...nothingRead, failure: `The files tell of more than ${mostFound.toLocaleString('en')} entries, which is more than a list holds. Send fewer of them.` }
  return { ...nothingRead, refused, remarks, lists: told.map((list) => (list.section === section || list.answered === null ? list : withChoices(list, nothingChosen))) }
}

async function fill(last: FillInState, posted: Posted, lists: readonly StoredList[]): Promise<FillInState> {
  const proposed = proposedSchema.safeParse(last.lists)
  if (!proposed.success) return { ...nothingRead, attempt: last.attempt, failure: 'What was read from the files is gone. Send them once more.' }
  const fillings = proposed.data.flatMap(({ section, found, revision }): ListFilling[] => {
    const address = lists.find(({ list }) => list.section === section)?.list
    return address ? [{ address, found, expected: revision, ...choicesIn(posted.data, section) }] : []
  })
  const outcome = await fillFromFiles(posted.actor, posted.versionId, fillings)
  if (outcome.ok) return afterFilling(last, posted, lists, outcome.value)
  if (outcome.reason === 'conflict') return lookAgain(last, posted, fillings)
  const failure = wordsOf(outcome.problems, lists) || refusalWords[outcome.reason]
  return { ...last, lists: last.lists.map((each) => withChoices(each, choicesIn(posted.data, each.section))), failure }
}

/** What was written in the section at hand is seen there. What was written out of sight is named, with the way to it. */
function afterFilling({ attempt }: FillInState, { documentId, section }: Posted, lists: readonly StoredList[], written: readonly string[]): FillInState {
  const address = (key: string) => `/desk/${documentId}/${key}`
  if (written.every((key) => key === section)) redirect(address(section))
  refresh()
  const filled = lists.filter(({ list }) => written.includes(list.section))
  return { ...nothingRead, attempt, filled: filled.map(({ list, stored }) => ({ address: address(list.section), label: sectionLabel(stored.kind, list.section) })) }
}

function wordsOf(problems: readonly Problem[], lists: readonly StoredList[]): string {
  const [first] = lists
  const body = Object.fromEntries(lists.map(({ list, stored }) => [list.section, stored.body]))
  return first ? problemWords(kindDefinition(first.stored.kind), problems, body) : ''
}

/** What was found beside what a colleague saved in the meantime, with the choices that the author made. */
async function lookAgain(last: FillInState, posted: Posted, fillings: readonly ListFilling[]): Promise<FillInState> {
  const stored = await storedLists(posted)
  const lists = stored.flatMap(({ list, stored }) => {
    const filling = fillings.find(({ address }) => address.section === list.section)
    return filling ? [{ list, stored, filling }] : []
  })
  const drawn = await Promise.all(lists.map(async ({ filling, ...each }) => withChoices(await drawList(each, filling.found), filling)))
  const saved = lists.filter(({ filling, stored }) => isAnyChosen(filling) && filling.expected !== stored.revision)
  const who = saved.map(({ list, stored }) => `${stored.touched?.by ?? 'Somebody'} saved ${list.section === posted.section ? 'this section' : `“${sectionLabel(stored.kind, list.section)}”`} in the meantime.`)
  return { ...last, lists: drawn, failure: [...who, 'Nothing is lost: look again at what would be filled in, then send it once more.'].join(' ') }
}

function choicesIn(data: FormData, section: string): FillingChoices {
  const chosen = (name: string) => new Set(data.getAll(name).map(String))
  return { take: chosen(takeName(section)), replace: chosen(replaceFieldName(section)) }
}

function withChoices(list: FoundList, { take, replace }: FillingChoices): FoundList {
  return { ...list, rows: list.rows.map((row) => ({ ...row, wanted: take.has(row.key), kept: row.kept.map((each) => ({ ...each, wanted: replace.has(each.name) })) })) }
}
