import { PageSection } from '@/components/page-section'
import { PlaceNotes, type NotedReview } from './place-notes'
import styles from './section-notes.module.css'

/** Notes on whole sections: for what is missing, or lies across fields. Only sections that the reader is shown. */
export function SectionNotes({ noted }: { noted: NotedReview }) {
  const { kind, body, review } = noted
  const shown = Object.entries(kind.sections).filter(([key]) => body[key] !== undefined || review.notes.some((note) => note.path === key))
  if (!review.allowed.has('note') && !shown.some(([key]) => review.notes.some((note) => note.path === key))) return null
  return (
    <PageSection id="section-notes" heading="Notes on whole sections" note="For what is missing from a section, or lies across its fields.">
      <dl className={styles.sections}>
        {shown.map(([key, section]) => (
          <div key={key} className={styles.section}>
            <dt>{section.label}</dt>
            <dd>
              <PlaceNotes noted={noted} path={key} />
            </dd>
          </div>
        ))}
      </dl>
    </PageSection>
  )
}
