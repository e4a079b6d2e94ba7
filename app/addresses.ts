import type { KindDefinition } from '@/domain/kind-definition'
import { kindDefinitions } from '@/kinds/schemas'

/** The kind whose documents stand under the first word of an address: `incidents`. */
export function kindOfShelf(shelf: string): KindDefinition | undefined {
  return Object.values<KindDefinition>(kindDefinitions).find((each) => each.path === shelf)
}

export interface ShelfAddress {
  kind: KindDefinition
  /** The rest is null where the path names the list. */
  slug: string | null
  number: string | null
}

// A list, a record, a version, or a page about one of them, such as its sheet.
const shape = /^\/([a-z-]+)(?:\/([a-z0-9-]{1,200})(?:\/versions\/(\d{1,6}\.\d{1,6}\.\d{1,6}))?(?:\/[a-z]+)?)?$/

/** The list or record that a path names, whether or not there is such a record; null where the path names none. */
export function shelfAddress(path: string): ShelfAddress | null {
  const [, shelf = '', slug, number] = shape.exec(path) ?? []
  const kind = kindOfShelf(shelf)
  return kind ? { kind, slug: slug ?? null, number: number ?? null } : null
}

/** Whether a path stands under a shelf, well formed or not. */
export function isOnShelf(path: string): boolean {
  return kindOfShelf(/^\/([a-z-]+)/.exec(path)?.[1] ?? '') !== undefined
}

/** The vendor whose own page a path names. */
export function vendorAddress(path: string): string | null {
  return /^\/vendors\/([a-z0-9-]{1,60})$/.exec(path)?.[1] ?? null
}

export interface ProductAddress {
  vendor: string
  product: string
}

/** The product whose own page a path names. */
export function productAddress(path: string): ProductAddress | null {
  const [, vendor, product] = /^\/vendors\/([a-z0-9-]{1,60})\/products\/([a-z0-9-]{1,80})$/.exec(path) ?? []
  return vendor && product ? { vendor, product } : null
}

/** The saved run that a path names. */
export function runAddress(path: string): string | null {
  return /^\/runs\/([^/]{1,60})$/.exec(path)?.[1] ?? null
}

/** Addresses below these are targets of rewrites only. */
export const internalRoots = ['/shelves', '/tables', '/twins', '/withdrawn'] as const

export function isInternal(path: string): boolean {
  return internalRoots.some((root) => path === root || path.startsWith(`${root}/`))
}

export type Form = 'page' | 'json' | 'csv'

/** The form in which a path is asked for: its ending decides, otherwise what the client accepts. */
export function formOf(path: string, accept: string | null): Form {
  if (path.endsWith('.csv')) return 'csv'
  return path.endsWith('.json') || accept?.includes('application/json') ? 'json' : 'page'
}

/** Where the app keeps what answers a path: the pages of every kind in one place, twins in others; null where at the path itself. */
export function targetOf(path: string, form: Form): string | null {
  const page = form === 'page' ? path : path.replace(/\.(?:json|csv)$/, '')
  const shelf = shelfAddress(page)
  if (form === 'csv') return shelf && shelf.slug === null ? `/tables${page}` : null
  if (shelf) return `${form === 'json' ? '/twins' : '/shelves'}${page}`
  return form === 'json' && (vendorAddress(page) !== null || productAddress(page) || runAddress(page) !== null) ? `/twins${page}` : null
}
