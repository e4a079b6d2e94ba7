import styles from './code-block.module.css'

export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <pre className={styles.block} role="region" aria-label={label} tabIndex={0}>
      <code>{children}</code>
    </pre>
  )
}
