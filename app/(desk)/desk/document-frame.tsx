import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SectionLinks } from '@/components/section-links'
import { Clock } from '@/figures/clock'
import { documentClocks } from './document-clocks'
import styles from './document-frame.module.css'
import { titleOf, type OpenDocument } from './find-document'
import { sectionProgress } from './section-progress'

interface DocumentFrameProps {
  open: OpenDocument
  /** The section whose form is shown. */
  section?: string
  /** What stands beside the page, above the sections. */
  beside?: ReactNode
  children: ReactNode
}

/** A page about one document of the desk: the way back, the next clock, and the other sections beside it. */
export function DocumentFrame({ open, section, beside, children }: DocumentFrameProps) {
  const now = new Date()
  const next = documentClocks(open.document).clocks.toSorted((a, b) => a.due.getTime() - b.due.getTime())[0]
  return (
    <>
      <div className={styles.top}>
        <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }, { href: open.address, text: titleOf(open.document) }]} />
        {next && (
          <div className={styles.clock}>
            <Clock compact local label={next.name} due={next.due} now={now} />
          </div>
        )}
      </div>
      <div className={styles.sided}>
        <div className={styles.main}>{children}</div>
        <div className={styles.side} id="sections">
          {beside}
          <h2 className={styles.heading}>Sections</h2>
          <SectionLinks label="Sections" links={sectionProgress(open, section)} />
        </div>
      </div>
    </>
  )
}
