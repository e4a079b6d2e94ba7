import type { ReactNode } from 'react'
import { PageSection } from '@/components/page-section'
import { at, labelOf, type ViewContext } from './context'
import { Leaf } from './leaf'
import styles from './reading.module.css'

interface PartProps {
  context: ViewContext
  id: string
  heading: string
  note?: ReactNode
  /** Drawn only where this level is shown something at one of these. */
  of: readonly string[]
  children: ReactNode
}

/** A section of the page; not there at all where a level is shown nothing of it. */
export function Part({ context, id, heading, note, of, children }: PartProps) {
  if (!of.some((path) => at(context, path) !== null)) return null
  return (
    <PageSection id={id} heading={heading} note={note}>
      {children}
    </PageSection>
  )
}

/** A field that is read rather than looked up: its label as a heading above its text. */
export function Passage({ context, path, heading }: { context: ViewContext; path: string; heading?: string }) {
  if (!at(context, path)) return null
  return (
    <div className={styles.passage}>
      <h3>{heading ?? labelOf(context, path)}</h3>
      <div className={styles.text}>
        <Leaf context={context} path={path} headingLevel={4} />
      </div>
    </div>
  )
}
