import type { ReplayPreset } from '@/catalogue/replay-presets/preset'
import { EmptyState } from '@/components/empty-state'

/** A case without impact on hosts: its times, and nothing reckoned. */
export function TimelineOnly({ preset: { title, story, timelineOnly, sources } }: { preset: ReplayPreset }) {
  return (
    <section aria-labelledby="case">
      <h2 id="case">{title}</h2>
      <p>{story}</p>
      <EmptyState title="Not replayed">{timelineOnly?.because}</EmptyState>
      <ol>
        {timelineOnly?.times.map(([when, what]) => (
          <li key={when}>
            <time dateTime={`${when.replace(' ', 'T')}Z`}>{when} UTC</time>: {what}
          </li>
        ))}
      </ol>
      <p>Source: {Object.values(sources).map(({ text }) => text).join('; ')}.</p>
    </section>
  )
}
