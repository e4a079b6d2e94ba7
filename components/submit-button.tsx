'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

export interface SubmitButtonProps extends ButtonProps {
  /** Words while the form is under way, for instance "Saving…". */
  pending: string
}

/** A second press is ignored while the first is under way; without script it is a plain submit button. */
export function SubmitButton({ pending, children, onClick, ...rest }: SubmitButtonProps) {
  const status = useFormStatus()
  return (
    <Button
      {...rest}
      aria-disabled={status.pending || undefined}
      onClick={(event) => (status.pending ? event.preventDefault() : onClick?.(event))}
    >
      {status.pending ? pending : children}
    </Button>
  )
}
