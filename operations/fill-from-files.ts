import { randomBytes } from 'node:crypto'
import type { Actor } from '@/domain/actor'
import { rowId } from '@/domain/ids'
import type { SectionBody } from '@/domain/kind-definition'
import { done, refused, type Outcome } from '@/domain/outcome'
import { fillRows, type FillingChoices } from '@/domain/prefill/fill-rows'
import type { FoundRow } from '@/domain/prefill/found-rows'
import { planFilling, type ListAddress } from '@/domain/prefill/plan-filling'
import { kindDefinition } from '@/kinds/schemas'
import { readSection } from './read-section'
import { saveSection, type SectionSaved } from './save-section'

export interface Filling extends FillingChoices {
  versionId: string
  address: ListAddress
  found: readonly FoundRow[]
  /** The revision that the author chose upon. */
  expected: number
}

/**
 * Fills in a list of a draft from what files say: empty fields of the chosen rows, and those that the author wants
 * replaced. When somebody saved since the author looked, nothing is written, as in `saveSection`.
 */
export async function fillFromFiles(actor: Actor, { versionId, address, found, take, replace, expected }: Filling): Promise<Outcome<SectionSaved>> {
  const stored = await readSection(actor, versionId, address.section)
  if (!stored.ok) return stored
  const { body, revision, kind } = stored.value
  if (revision !== expected) return done({ saved: false, theirs: body, revision })
  const filled = fillRows(body, address, planFilling(kindDefinition(kind), address, body, found), { take, replace }, () => rowId(randomBytes(8)))
  if (sameSection(filled, body)) return refused('invalid', [{ path: `${address.section}.${address.list}`, message: 'Nothing is chosen that the form does not hold already.' }])
  return saveSection(actor, { versionId, key: address.section, body: filled, expected, leaving: true })
}

const sameSection = (a: SectionBody, b: SectionBody) => JSON.stringify(a) === JSON.stringify(b)
