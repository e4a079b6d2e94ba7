import { kindDefinitions } from '@/kinds/schemas'
import type { Kind } from '@/domain/vocabulary'

export interface RecordAddress {
  kind: Kind
  slug: string
  number: string | null
}

const shape = /^\/([a-z-]+)\/([a-z0-9-]{1,200})(?:\/versions\/(\d{1,6}\.\d{1,6}\.\d{1,6})|\/sheet)?$/

/** The record that a path names, whether or not it exists; null where the path names none. */
export function recordAddress(path: string): RecordAddress | null {
  const [, root, slug, number] = shape.exec(path) ?? []
  const kind = Object.values(kindDefinitions).find((each) => each.path === root)
  return kind && slug ? { kind: kind.kind, slug, number: number ?? null } : null
}

/** The vendor whose own page a path names. */
export function vendorAddress(path: string): string | null {
  return /^\/vendors\/([a-z0-9-]{1,60})$/.exec(path)?.[1] ?? null
}

/** Addresses below these are targets of rewrites only. */
export const internalRoots = ['/twins', '/withdrawn'] as const

export function isInternal(path: string): boolean {
  return internalRoots.some((root) => path === root || path.startsWith(`${root}/`))
}
