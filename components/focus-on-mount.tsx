'use client'

import { useEffect, useRef, type ReactNode } from 'react'

export interface FocusOnMountProps {
  /** Focus is taken again when this changes. */
  signal: string
  className?: string
  labelledBy: string
  children: ReactNode
}

export function FocusOnMount({ signal, className, labelledBy, children }: FocusOnMountProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [signal])
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={labelledBy} className={className}>
      {children}
    </div>
  )
}
