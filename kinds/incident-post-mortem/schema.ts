import { aboutSection } from '@/domain/envelope'
import type { SectionDefinition } from '@/domain/kind-definition'
import { defenceSection, factorsSection, lessonsSection, relatedSection } from './sections/analysis'
import { recoverySection, rolloutSection, timelineSection } from './sections/course'
import { actionsSection, closureSection } from './sections/follow-up'
import { noticeSection } from './sections/notice'
import { preliminarySection } from './sections/preliminary'

/** The only statement of the shape of a post-mortem, in the order of its form. Source: data-model B.0.1, B.3. */
export const sections = {
  about: {
    label: 'About this post-mortem',
    step: 'notice',
    schema: aboutSection({ title: 'notice', contacts: 'preliminary', references: 'full' }),
  },
  notice: { label: 'Notice', hint: 'Due 24 hours after you become aware. Ten minutes.', step: 'notice', schema: noticeSection },
  preliminary: { label: 'Preliminary report', hint: 'Due 72 hours after you become aware.', step: 'preliminary', schema: preliminarySection },
  timeline: { label: 'Timeline', hint: 'All times in UTC.', step: 'full', schema: timelineSection },
  rollout: { label: 'Rollout', hint: 'For incidents that an update caused.', step: 'full', schema: rolloutSection },
  recovery: { label: 'Recovery and notice to customers', step: 'full', schema: recoverySection },
  defence: { label: 'Layers of defence', step: 'full', schema: defenceSection },
  factors: { label: 'Contributing factors', hint: 'What, not who.', step: 'full', schema: factorsSection },
  lessons: { label: 'Lessons', step: 'full', schema: lessonsSection },
  related: { label: 'Related incidents', step: 'full', schema: relatedSection },
  actions: { label: 'Action items', step: 'full', schema: actionsSection },
  closure: { label: 'Corrections and closure', step: 'full', schema: closureSection },
} as const satisfies Record<string, SectionDefinition>
