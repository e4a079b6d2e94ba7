import { shownIn, type ViewContext } from '@/figures/reading/context'
import type { RecordViewProps } from '@/figures/reading/context'
import { Fields } from '@/figures/reading/leaf'
import { Part, Passage } from '@/figures/reading/part'
import { nearMiss } from './definition'

/** A near miss: what nearly happened, how far it came, what stopped it, and what others can take from it. */
export function NearMissView({ record, annotate }: RecordViewProps) {
  const context: ViewContext = { kind: nearMiss, record, annotate }
  const facts = [...shownIn(context, 'about').filter((path) => path !== 'about.title'), 'event.ring_reached', 'event.stopped_by']
  const passages = ['event.what_could_have_happened', 'event.lesson']
  return (
    <Part context={context} id="event" heading="What nearly happened" note="Filed without a name. Products are given by class, times by month." of={[...facts, ...passages]}>
      <Passage context={context} path="event.what_could_have_happened" />
      <Fields context={context} paths={facts} />
      <Passage context={context} path="event.lesson" />
    </Part>
  )
}
