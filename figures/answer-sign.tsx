import styles from './answer-sign.module.css'
import type { AnswerShape } from './answer-words'

function Drawing({ shape }: { shape: AnswerShape }) {
  switch (shape) {
    case 'yes':
      return (
        <>
          <rect className={styles.solid} x="1" y="1" width="14" height="14" />
          <path className={styles.reversed} d="M4 8.3 6.9 11.2 12 5" />
        </>
      )
    case 'no':
      return (
        <>
          <rect className={styles.line} x="1.75" y="1.75" width="12.5" height="12.5" />
          <path className={styles.line} d="M5 5l6 6M11 5l-6 6" />
        </>
      )
    case 'unknown':
      return (
        <>
          <circle className={styles.dotted} cx="8" cy="8" r="6.5" />
          <path className={styles.line} d="M6 6.4a2 2 0 1 1 2.9 1.8q-.9.5-.9 1.4M8 11v1.4" />
        </>
      )
    case 'not_applicable':
      return <path className={styles.line} d="M1.5 8h13M12.5 2.5l-9 11" />
    case 'not_disclosed':
      return <path className={styles.line} d="M1.75 1.75h12.5v12.5H1.75ZM1.75 5h12.5M1.75 8h12.5M1.75 11h12.5" />
    case 'withheld':
      return <rect className={styles.solid} x="0" y="4.5" width="16" height="7" />
    case 'missing':
      return <rect className={styles.dashed} x="1.75" y="1.75" width="12.5" height="12.5" />
  }
}

export function AnswerSign({ shape }: { shape: AnswerShape }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Drawing shape={shape} />
    </svg>
  )
}
