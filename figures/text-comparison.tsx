import { VisuallyHidden } from '@/components/visually-hidden'
import { textPieces } from '@/domain/differences/text-pieces'
import styles from './text-comparison.module.css'

/** Two texts as one: what went is struck through, what came is underlined, and both are said. */
export function TextComparison({ before, after }: { before: string; after: string }) {
  return (
    <p className={styles.text}>
      {textPieces(before, after).map(({ what, text }, index) => {
        if (what === 'kept') return text
        const Mark = what === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={index} className={styles[what]}>
            <VisuallyHidden>{what === 'removed' ? ' Removed: ' : ' Added: '}</VisuallyHidden>
            {text}
            <VisuallyHidden>. </VisuallyHidden>
          </Mark>
        )
      })}
    </p>
  )
}
