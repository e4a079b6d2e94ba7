import { audience, type ProjectedLevel } from '@/domain/audience'

/** What may be done with a text of a level. */
export function Licence({ level }: { level: ProjectedLevel }) {
  if (level !== 'public') return <p>No licence. {audience[level].sharing} The public version, where there is one, is free to reuse.</p>
  return (
    <p>
      Data: <a href="https://cdla.dev/permissive-2-0/">CDLA-Permissive-2.0</a>. Text: <a href="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</a>.
    </p>
  )
}
