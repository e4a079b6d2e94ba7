import { randomBytes } from 'node:crypto'
import type { Actor } from '@/domain/actor'
import { composedTitle, topicOf } from '@/domain/composed-title'
import { rowId } from '@/domain/ids'
import { refused, type Outcome } from '@/domain/outcome'
import { parseSection } from '@/domain/validation'
import { kindDefinition, type FiledKind } from '@/kinds/schemas'
import { createDocument, type DraftAddress } from './create-document'
import { listProducts } from './list-products'
import { profileAnswers, readProfile } from './read-profile'

export interface Beginning {
  /** Empty where it is to be composed, which takes a product and a kind that tells how a product is. */
  title: string
  /** Records of the organisation's own products; others are passed over. */
  products: readonly string[]
  /** The name of a product without a record; empty for none. */
  otherProduct: string
}

/**
 * Begins a document with what is chosen for it and what its organisation says once for all. Problems have paths in the
 * body: `about.title`, `about.products`.
 */
export async function beginDocument(actor: Actor, kind: FiledKind, { title, products, otherProduct }: Beginning): Promise<Outcome<DraftAddress>> {
  if (actor.kind !== 'person') return refused('not_found')
  const definition = kindDefinition(kind)
  const own = await listProducts(actor)
  const chosen = own.ok ? own.value.filter(({ id }) => products.includes(id)).map(({ id, name }) => ({ name, product: id })) : []
  const named = [...chosen, ...(otherProduct.trim() === '' ? [] : [{ name: otherProduct.trim() }])]
  const topic = topicOf(definition, actor)
  if (title.trim() === '' && !topic) return refused('invalid', [{ path: 'about.title', message: 'Give it a title. You can change it later.' }])
  if (title.trim() === '' && named.length === 0) return refused('invalid', [{ path: 'about.products', message: 'Say which product it is about: its title is composed from that.' }])
  const about = {
    ...profileAnswers(definition, await readProfile(actor)),
    title: title.trim() || composedTitle(actor.organisationName, named.map(({ name }) => name), topic ?? ''),
    ...(named.length > 0 && definition.sections['about']?.schema.shape['products'] ? { products: named.map((product) => ({ row: rowId(randomBytes(8)), ...product })) } : {}),
  }
  const parsed = parseSection(definition, 'about', about)
  return parsed.ok ? createDocument(actor, kind, { body: { about: parsed.value }, overrides: [] }) : parsed
}
