import type { DrawnChange } from './audience-state'

/** Old → new, one change a line. */
export function ChangeList({ changes }: { changes: readonly DrawnChange[] }) {
  if (changes.length === 0) return <p>No field that is filled in changes its readers.</p>
  return (
    <ul>
      {changes.map(({ label, from, to }, index) => (
        <li key={`${label} ${index}`}>
          {label}: {from} → <strong>{to}</strong>
        </li>
      ))}
    </ul>
  )
}
