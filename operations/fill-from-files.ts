import { randomBytes } from 'node:crypto'
import { findSection } from '@/db/queries/sections'
import type { Actor } from '@/domain/actor'
import { rowId } from '@/domain/ids'
import type { SectionBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { fillRows, isAnyChosen, type FillingChoices } from '@/domain/prefill/fill-rows'
import type { FoundRow } from '@/domain/prefill/found-rows'
import { planFilling, type ListAddress } from '@/domain/prefill/plan-filling'
import { kindDefinition } from '@/kinds/schemas'
import { onVersion, type Found } from './on-version'
import { saveOpen } from './save-section'

export interface ListFilling extends FillingChoices {
  address: ListAddress
  found: readonly FoundRow[]
  /** The revision of its section that the author chose upon. */
  expected: number
}

/**
 * Fills in lists of a draft, each of another section, from what files say: empty fields of the chosen rows, and those that
 * the author wants replaced. Returns the sections that were written. All of them are or none: when somebody saved one since
 * the author looked, the refusal is `conflict`. A list of which nothing was chosen is no part of it.
 */
export async function fillFromFiles(actor: Actor, versionId: string, lists: readonly ListFilling[]): Promise<Outcome<string[]>> {
  return onVersion(actor, versionId, 'edit', async (found) => {
    const written: string[] = []
    // In one order for everybody: two authors who fill in the same sections must not wait for each other.
    for (const filling of lists.filter(isAnyChosen).toSorted(bySection)) {
      const filled = await fillList(found, filling)
      if (!filled.ok) return filled
      if (filled.value) written.push(filling.address.section)
    }
    return written.length > 0 ? done(written) : refused('invalid', lists.map(nothingNew))
  })
}

/** Whether the section says more than before. */
async function fillList(open: Found, { address, found, take, replace, expected }: ListFilling): Promise<Outcome<boolean>> {
  const stored = await findSection(open.db, open.version.id, address.section)
  if ((stored?.revision ?? 0) !== expected) return refused('conflict')
  const body = stored?.body ?? {}
  const planned = planFilling(kindDefinition(open.version.kind), address, body, found)
  const filled = fillRows(body, address, planned, { take, replace }, () => rowId(randomBytes(8)))
  if (sameSection(filled, body)) return done(false)
  const saved = await saveOpen(open, { key: address.section, body: filled, expected, leaving: true })
  if (!saved.ok) return saved
  return saved.value.saved ? done(true) : refused('conflict')
}

const bySection = (a: ListFilling, b: ListFilling) => a.address.section.localeCompare(b.address.section)

const nothingNew = ({ address: { section, list } }: ListFilling) => ({ path: `${section}.${list}`, message: 'Nothing is chosen that the form does not hold already.' })

const sameSection = (a: SectionBody, b: SectionBody) => JSON.stringify(a) === JSON.stringify(b)
