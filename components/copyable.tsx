import styles from './copyable.module.css'

/** One value to take away: a single click or tap selects all of it. */
export function Copyable({ value, label }: { value: string; label?: string }) {
  return (
    <span className={styles.copyable}>
      {label && <span className={styles.label}>{label} </span>}
      <code className={styles.value}>{value}</code>
    </span>
  )
}
