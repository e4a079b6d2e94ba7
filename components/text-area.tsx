import type { ComponentProps } from 'react'
import styles from './control.module.css'
import { describedBy, FieldFrame, type FieldProps } from './field-frame'
import countStyles from './text-area.module.css'
import { WordCount } from './word-count'

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps | 'className'> {
  wordLimit?: number
  /** Running text, set as it will be read. */
  narrative?: boolean
  mono?: boolean
}

export function TextArea({ label, hint, errors, required, aside, wordLimit, narrative, mono, ...area }: TextAreaProps) {
  const shape = [styles.control, styles.area, narrative && styles.narrative, mono && styles.mono].filter(Boolean).join(' ')
  const described = [describedBy({ id: area.id, hint, errors }), wordLimit && `${area.id}-words`].filter(Boolean).join(' ')
  return (
    <FieldFrame id={area.id} label={label} hint={hint} errors={errors} required={required} aside={aside}>
      <textarea
        rows={4}
        {...area}
        className={shape}
        aria-describedby={described || undefined}
        aria-invalid={errors?.length ? true : undefined}
        aria-required={required || undefined}
      />
      {wordLimit && (
        <p className={countStyles.count} id={`${area.id}-words`}>
          <WordCount field={area.id} limit={wordLimit} initial={String(area.defaultValue ?? '')} />
        </p>
      )}
    </FieldFrame>
  )
}
