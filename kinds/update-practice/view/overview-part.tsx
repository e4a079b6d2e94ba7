import { DefinitionList } from '@/components/definition-list'
import { UtcTime } from '@/components/utc-time'
import { at, labelOf, type ViewContext } from '@/figures/reading/context'
import { Part } from '@/figures/reading/part'
import { PlainValue } from '@/figures/reading/plain-value'
import { ChannelsTable } from './channels-table'

/** What a reader with one minute wants to know. Everything in it is told in full below. */
export function OverviewPart({ context }: { context: ViewContext }) {
  return (
    <Part context={context} id="overview" heading="At a glance" of={['channels.list', 'exercises.last_exercise_on']}>
      <ChannelsTable context={context} linked />
      <Standing context={context} />
    </Part>
  )
}

/** When the response was last exercised, when it is next due, and how much is not disclosed at this level. */
export function Standing({ context }: { context: ViewContext }) {
  const last = at(context, 'exercises.last_exercise_on')
  const due = context.record.computed['next_exercise_due']
  const undisclosed = context.record.computed['not_disclosed']
  return (
    <DefinitionList
      items={[
        ...(last ? [{ key: 'last', term: labelOf(context, 'exercises.last_exercise_on'), value: <PlainValue {...last} /> }] : []),
        ...(typeof due === 'string' ? [{ key: 'due', term: 'Next exercise due', value: <UtcTime at={`${due}T00:00Z`} precision="day" /> }] : []),
        ...(typeof undisclosed === 'number' ? [{ key: 'undisclosed', term: 'Answers “not disclosed” at this level', value: undisclosed }] : []),
      ]}
    />
  )
}
