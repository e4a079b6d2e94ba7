/** The mark of the product: compartments within one another, the inner one walled off by its notch. Same drawing as app/icon.svg. */
export function BulkheadMark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" stroke="currentColor" aria-hidden="true">
      <path strokeWidth="3" d="M18.5 2.73a13.5 13.5 0 1 1-5 0" />
      <path strokeWidth="3" d="M18.5 8.4a8 8 0 1 1-5 0" />
      <circle cx="16" cy="16" r="3.5" fill="currentColor" stroke="none" />
    </svg>
  )
}
