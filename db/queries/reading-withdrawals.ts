import { and, eq } from 'drizzle-orm'
import type { Withdrawal } from '@/domain/record'
import type { Kind } from '@/domain/vocabulary'
import type { ScopedDb } from '../acting-as'
import { tombstones } from '../tables/documents'

/** What stands at a withdrawn document's addresses, for those who could have read it. */
export async function findWithdrawal(db: ScopedDb, kind: Kind, slug: string): Promise<Withdrawal | undefined> {
  const [row] = await db.select().from(tombstones).where(and(eq(tombstones.slug, slug), eq(tombstones.kind, kind)))
  if (!row) return undefined
  return {
    documentId: row.documentId,
    kind: row.kind,
    slug: row.slug,
    publisherName: row.organisationName,
    title: row.title,
    firstReleasedAt: row.firstReleasedAt,
    withdrawnAt: row.withdrawnAt,
    reason: row.reason,
  }
}
