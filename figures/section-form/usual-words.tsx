import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import type { FieldControlProps } from './field-control'
import { pathOf } from './form-view'
import { intentName } from './posted-names'
import { usualTexts } from './usual-texts'
import styles from './usual-words.module.css'

/** A control of several lines with its usual texts below it, each put in at one press. */
export function UsualWords({ frame, view, within, children }: Omit<FieldControlProps, 'control'> & { children: ReactNode }) {
  const texts = usualTexts(view.form, pathOf(view, frame.name))
  if (texts.length === 0) return children
  const label = within ? `${String(frame.label)} in ${within}` : String(frame.label)
  return (
    <div className={styles.field}>
      {children}
      <div className={styles.usual} role="group" aria-label={`Usual texts for ${label}`}>
        <span aria-hidden="true">Usual:</span>
        {texts.map((text, index) => (
          <Button key={text} variant="quiet" name={intentName} value={`use:${frame.name}:${index}`} aria-label={`Put into ${label}: ${text}`}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  )
}
