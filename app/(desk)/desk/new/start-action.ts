'use server'

import { randomBytes } from 'node:crypto'
import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { rowId } from '@/domain/ids'
import type { KindDefinition } from '@/domain/kind-definition'
import { refusalWords } from '@/domain/outcome'
import { parseSection } from '@/domain/validation'
import { kindDefinition } from '@/kinds/schemas'
import { createDocument } from '@/operations/create-document'
import { listProducts } from '@/operations/list-products'
import { profileAnswers, readProfile } from '@/operations/read-profile'
import { postedKind } from '../filed-kinds'
import { nextSection } from '../section-order'
import type { StartState } from './start-state'

export async function startAction(last: StartState, data: FormData): Promise<StartState> {
  const text = (name: string) => String(data.get(name) ?? '')
  const state: StartState = {
    attempt: last.attempt + 1,
    title: text('title'),
    kind: text('kind'),
    products: data.getAll('product').map(String),
    otherProduct: text('other_product'),
    errors: [],
    failure: null,
  }
  const kind = postedKind(data.get('kind'))
  if (!kind) return { ...state, errors: [{ field: 'kind', message: 'Choose what you want to file.' }] }
  if (state.title.trim() === '') return { ...state, errors: [{ field: 'title', message: 'Give it a title. You can change it later.' }] }

  const actor = await currentActor()
  const definition = kindDefinition(kind)
  const about = { ...profileAnswers(definition, await readProfile(actor)), ...(await aboutSection(actor, definition, state)) }
  const parsed = parseSection(kindDefinition(kind), 'about', about)
  if (!parsed.ok) return { ...state, errors: parsed.problems.map(({ path, message }) => ({ field: path.startsWith('about.title') ? 'title' : 'other_product', message })) }
  const outcome = await createDocument(actor, kind, { body: { about: parsed.value }, overrides: [] })
  if (!outcome.ok) return { ...state, failure: actor.kind === 'person' ? refusalWords[outcome.reason] : 'You are signed out. Sign in in another tab, then try again.' }
  redirect(nextSection(kindDefinition(kind), outcome.value.documentId, 'about'))
}

async function aboutSection(actor: Actor, { sections }: KindDefinition, { title, products, otherProduct }: StartState) {
  if (!sections['about']?.schema.shape['products']) return { title: title.trim() }
  const own = await listProducts(actor)
  const chosen = own.ok ? own.value.filter((product) => products.includes(product.id)) : []
  const rows = [...chosen.map(({ id, name }) => ({ name, product: id })), ...(otherProduct.trim() === '' ? [] : [{ name: otherProduct.trim() }])]
  return { title: title.trim(), ...(rows.length > 0 ? { products: rows.map((row) => ({ row: rowId(randomBytes(8)), ...row })) } : {}) }
}
