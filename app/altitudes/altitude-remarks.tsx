import type { ReactNode } from 'react'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { AltitudeFacts } from '@/figures/altitude-facts'
import { altitudeFactsOf } from './altitude-facts-of'

/** What stands beside the altitudes of a view: what Microsoft's lists say of them, from what its reader is shown. */
export async function altitudeRemarks(kind: KindDefinition, body: DocumentBody): Promise<(path: string) => ReactNode> {
  const facts = await altitudeFactsOf(kind, body)
  return function AltitudeRemark(path) {
    return facts.has(path) ? <AltitudeFacts facts={facts.get(path) ?? []} /> : null
  }
}
