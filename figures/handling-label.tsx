import { audience, type Level } from '@/domain/audience'
import styles from './handling-label.module.css'

/** What a reader may do next: the TLP label and its sentence. */
export function HandlingLabel({ level }: { level: Level }) {
  const { tlp, sharing } = audience[level]
  return (
    <p className={styles.handling}>
      <strong className={styles.label}>{tlp}</strong> <span className={styles.sharing}>{sharing}</span>
    </p>
  )
}
