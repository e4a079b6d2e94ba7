import { cache } from 'react'
import { shippedAltitudeLists } from '@/catalogue/altitudes/shipped-lists'
import { thePublic } from '@/domain/actor'
import type { AltitudeFact } from '@/domain/altitudes/check-driver'
import { altitudeFactsIn } from '@/domain/altitudes/facts-in-body'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { screensOf } from '@/kinds/screens'
import { readAltitudeLists } from '@/operations/read-altitude-lists'

/** Microsoft's lists as everybody is shown them now; read once a request. */
export const currentAltitudeLists = cache(() => readAltitudeLists(thePublic, shippedAltitudeLists))

/** What Microsoft's lists say of the drivers of a body, by path; nothing is read for a kind that has none. */
export async function altitudeFactsOf(kind: KindDefinition, body: DocumentBody): Promise<Map<string, AltitudeFact[]>> {
  const lists = Object.entries(screensOf(kind.kind).form.filledFromFiles ?? {}).flatMap(([list, { tells }]) => (tells === 'drivers' ? [list] : []))
  return lists.length === 0 ? new Map() : altitudeFactsIn(await currentAltitudeLists(), lists, body)
}

/** The same by the controls of one section's form. */
export async function altitudeFactsOfSection(kind: KindDefinition, section: string, body: DocumentBody): Promise<Map<string, AltitudeFact[]>> {
  const facts = await altitudeFactsOf(kind, { [section]: body[section] ?? {} })
  return new Map([...facts].map(([path, each]) => [path.slice(section.length + 1), each]))
}
