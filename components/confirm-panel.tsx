import type { ReactNode } from 'react'
import { ButtonRow } from './button-row'
import styles from './confirm-panel.module.css'

export interface ConfirmPanelProps {
  /** The question, which is the heading of its page. */
  question: ReactNode
  /** What will happen, what can be undone and what cannot. */
  children: ReactNode
  /** The form that does it, with its button. */
  confirm: ReactNode
  cancel: { href: string; text: string }
}

/** Asks on a page of its own before what cannot be undone; works without script. */
export function ConfirmPanel({ question, children, confirm, cancel }: ConfirmPanelProps) {
  return (
    <div className={styles.panel}>
      <h1 className={styles.question}>{question}</h1>
      <div className={styles.text}>{children}</div>
      <ButtonRow>
        {confirm}
        <a href={cancel.href}>{cancel.text}</a>
      </ButtonRow>
    </div>
  )
}
