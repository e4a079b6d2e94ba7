import { z } from 'zod'
import { currentActor } from '@/auth/current-actor'
import { formPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { mergePages } from '@/domain/form/list-pages'
import { keptTime } from '@/domain/kept-times'
import { refusalWords } from '@/domain/outcome'
import { fieldLabel } from '@/app/(desk)/desk/field-label'
import { kindDefinition } from '@/kinds/schemas'
import { autosaveSection } from '@/operations/autosave-section'
import { readSection } from '@/operations/read-section'
import { readLimited } from '../read-limited'
import { isSameOrigin } from '../same-origin'

/** As much as a server action takes. */
const mostBytes = 2_000_000

const entriesSchema = z.array(z.tuple([z.string(), z.array(z.string())])).max(20_000)
const postSchema = z.strictObject({
  document: z.string(),
  version: z.string(),
  section: z.string(),
  revision: z.int().min(0),
  entries: entriesSchema,
  /** The section is being left: the history records it. */
  leaving: z.boolean().default(false),
  sent: entriesSchema.optional(),
})

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}

const said = (status: number, words: string) => answer(status, { saved: false, words })

/** Autosave: keeps what can be kept of one section while its author types. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return said(403, 'Not saved: this did not come from a page of the portal.')
  const actor = await currentActor()
  if (actor.kind !== 'person') {
    return answer(401, { saved: false, signedOut: true, words: 'Not saved: you are signed out. What you typed is still here. Sign in in another tab, then press Save.' })
  }
  const text = await readLimited(request, mostBytes)
  if (text === null) return said(413, `Not saved: ${refusalWords.too_large}`)
  const posted = postSchema.safeParse(parsed(text))
  if (!posted.success) return said(400, 'Not saved: the portal could not read this.')
  const { document, version, section, revision, entries, leaving, sent } = posted.data
  const found = await readSection(actor, version, section)
  if (!found.ok || found.value.documentId !== document) return said(404, 'Not saved: this version cannot be found any more. Copy what you typed.')
  const kind = kindDefinition(found.value.kind)
  const definition = Object.hasOwn(kind.sections, section) ? kind.sections[section] : undefined
  if (!definition) return said(404, 'Not saved: there is no such section.')

  const plan = formPlan(definition)
  const bodyOf = (list: [string, string[]][]) => {
    const typed = new Map(list)
    return mergePages(plan, typed, fromForm(plan, typed), found.value.body)
  }
  const outcome = await autosaveSection(actor, { versionId: version, key: section, body: bodyOf(entries), expected: revision, leaving, ...(sent ? { sent: bodyOf(sent) } : {}) })
  if (!outcome.ok) return said(outcome.reason === 'not_found' ? 404 : 409, `Not saved: ${refusalWords[outcome.reason]} What you typed is still here.`)
  if (!outcome.value.saved) {
    const now = await readSection(actor, version, section)
    const touched = now.ok ? now.value.touched : null
    return answer(409, { saved: false, conflict: { by: touched?.by ?? 'Somebody else', at: keptTime(document, touched?.at ?? new Date()) } })
  }
  const aside = outcome.value.aside.map((problem) => `${fieldLabel(kind, problem.path)}: ${problem.message}`)
  return answer(200, { saved: true, revision: outcome.value.revision, at: new Date().toISOString(), aside })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
