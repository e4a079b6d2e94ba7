import { randomBytes } from 'node:crypto'
import type { Actor } from '@/domain/actor'
import { composedTitle, topicOf } from '@/domain/composed-title'
import { rowId } from '@/domain/ids'
import { knownAnswers, type Known } from '@/domain/known-answers'
import { refused, type Outcome } from '@/domain/outcome'
import { parseSection } from '@/domain/validation'
import { kindDefinition, type FiledKind } from '@/kinds/schemas'
import { createDocument, type DraftAddress } from './create-document'
import { listProducts } from './list-products'
import { knownFromProfile, readProfile } from './read-profile'

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
export async function beginDocument(actor: Actor, kind: FiledKind, beginning: Beginning): Promise<Outcome<DraftAddress>> {
  if (actor.kind !== 'person') return refused('not_found')
  const definition = kindDefinition(kind)
  const products = await namedProducts(actor, beginning)
  const topic = topicOf(definition, actor)
  const title = beginning.title.trim()
  if (title === '' && !topic) return refused('invalid', [{ path: 'about.title', message: 'Give it a title. You can change it later.' }])
  if (title === '' && products.length === 0) return refused('invalid', [{ path: 'about.products', message: 'Say which product it is about: its title is composed from that.' }])
  const known = knownAnswers(definition, { ...knownFromProfile(await readProfile(actor)), ...knownFromProducts(products) })
  const about = {
    ...known['about'],
    title: title || composedTitle(actor.organisationName, products.map(({ name }) => name), topic ?? ''),
    ...(products.length > 0 && definition.sections['about']?.schema.shape['products'] ? { products: products.map(productRow) } : {}),
  }
  const parsed = parseSection(definition, 'about', about)
  return parsed.ok ? createDocument(actor, kind, { body: { ...known, about: parsed.value }, overrides: [] }) : parsed
}

interface NamedProduct {
  name: string
  /** Of its record, where there is one. */
  product?: string
  family?: string | null
  releaseNotesUrl?: string | null
}

async function namedProducts(actor: Actor, { products, otherProduct }: Beginning): Promise<NamedProduct[]> {
  const own = await listProducts(actor)
  const chosen = own.ok ? own.value.filter(({ id }) => products.includes(id)).map(({ id, ...named }) => ({ product: id, ...named })) : []
  return otherProduct.trim() === '' ? chosen : [...chosen, { name: otherProduct.trim() }]
}

const productRow = ({ name, product }: NamedProduct) => ({ row: rowId(randomBytes(8)), name, ...(product ? { product } : {}) })

/** A document about several products is not told which of them a field asks for. */
function knownFromProducts([only, ...others]: readonly NamedProduct[]): Known {
  if (!only || others.length > 0) return {}
  return { product_name: only.name, product_family: only.family ?? null, release_notes_url: only.releaseNotesUrl ?? null }
}
