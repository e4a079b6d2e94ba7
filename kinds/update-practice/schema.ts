import { aboutSection } from '@/domain/envelope'
import type { SectionDefinition } from '@/domain/kind-definition'
import { channelsSection } from './sections/channels'
import { continuitySection } from './sections/continuity'
import { controlSection, exercisesSection } from './sections/customers'
import { haltingSection } from './sections/halting'
import { outcomesSection } from './sections/outcomes'
import { ringsSection } from './sections/rings'
import { signalsSection } from './sections/signals'
import { testingSection } from './sections/testing'

const step = 'filed'

/** The only statement of the shape of an update practice, in the order of its form. Source: data-model B.0.1, B.2. */
export const sections = {
  about: { label: 'About this update practice', step, schema: aboutSection({ title: step, contacts: step, effectiveFrom: step }) },
  channels: { label: 'Channels', hint: 'Content and code never share one.', step, schema: channelsSection },
  rings: { label: 'Ring plan', hint: 'Who gets an update when.', step, schema: ringsSection },
  signals: { label: 'Health signals and gates', hint: 'What is watched, and what halts a rollout.', step, schema: signalsSection },
  halting: { label: 'Pause, rollback, emergency', step, schema: haltingSection },
  testing: { label: 'Testing before the first ring', step, schema: testingSection },
  control: { label: 'Customer control and notice', step, schema: controlSection },
  exercises: { label: 'Exercises', hint: 'How the response to an incident was tested.', step, schema: exercisesSection },
  outcomes: { label: 'Outcomes', hint: 'Of the last twelve months.', step, schema: outcomesSection },
  continuity: { label: 'Business continuity', step, schema: continuitySection },
} as const satisfies Record<string, SectionDefinition>
