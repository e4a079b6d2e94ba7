import type { Person } from '@/domain/actor'
import { first, rowsName, type FormEntries } from '@/domain/form/form-entries'
import { formPlan, type FieldPlan } from '@/domain/form/form-plan'
import type { DocumentBody, KindDefinition, SectionBody } from '@/domain/kind-definition'
import { fromForm } from '@/domain/form/from-form'
import { mergePages } from '@/domain/form/list-pages'
import type { KindForm } from '@/figures/section-form/kind-form'
import { kindDefinition } from '@/kinds/schemas'
import { listProducts } from '@/operations/list-products'
import { readDeskDocument } from '@/operations/read-desk-document'
import { readSection, type SectionRead } from '@/operations/read-section'
import { formOf } from '@/kinds/screens'
import { nextSection } from '../../section-order'
import type { PostedSection } from './posted-section'

/** A posted form beside what it was drawn from. */
export interface PostedForm {
  posted: PostedSection
  kind: KindDefinition
  stored: SectionRead
  plan: FieldPlan[]
  form: KindForm
  /** The whole section as the form amounts to it. */
  body: SectionBody
  /** Where "save and next" leads. */
  next: string
}

/** Null where the document, the version or the section is not there for this person. */
export async function formOfPosted(actor: Person, posted: PostedSection): Promise<PostedForm | null> {
  const found = await readSection(actor, posted.versionId, posted.section)
  if (!found.ok || found.value.documentId !== posted.documentId) return null
  const kind = kindDefinition(found.value.kind)
  const section = Object.hasOwn(kind.sections, posted.section) ? kind.sections[posted.section] : undefined
  if (!section) return null
  const plan = formPlan(section)
  const entries = posted.section === 'about' ? await withProductIds(actor, posted.entries) : posted.entries
  return {
    posted: { ...posted, entries },
    kind,
    stored: found.value,
    plan,
    form: formOf(found.value.kind, await neededBody(actor, posted)),
    body: mergePages(plan, entries, fromForm(plan, entries), found.value.body),
    next: nextSection(kind, posted.documentId, posted.section),
  }
}

/** The document as it stands where rows are asked for that depend on it; nothing of it is read otherwise. */
async function neededBody(actor: Person, posted: PostedSection): Promise<DocumentBody> {
  const found = posted.intent.deed === 'fill' ? await readDeskDocument(actor, posted.documentId) : null
  return found?.ok ? found.value.draft.body : {}
}

/** The record of each product whose name is one of the organisation's own. */
async function withProductIds(actor: Person, entries: FormEntries): Promise<FormEntries> {
  const products = await listProducts(actor)
  const ids = new Map(products.ok ? products.value.map(({ name, id }) => [name, id]) : [])
  const filled = new Map(entries)
  for (const row of entries.get(rowsName('products')) ?? []) {
    const id = ids.get(first(entries, `products#${row}.name`).trim())
    if (id) filled.set(`products#${row}.product`, [id])
    else filled.delete(`products#${row}.product`)
  }
  return filled
}
