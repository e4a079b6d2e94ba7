import type { ReactNode } from 'react'
import { PageSection } from '@/components/page-section'

/** How a run is kept to be cited. */
export function Saving({ children }: { children: ReactNode }) {
  return (
    <PageSection id="cite" heading="Save and cite" note="A saved run keeps its inputs, the versions, the engine and the day, at an address of its own.">
      {children}
    </PageSection>
  )
}
