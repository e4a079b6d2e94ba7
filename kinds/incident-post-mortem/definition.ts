import type { KindDefinition } from '@/domain/kind-definition'
import { steps, stepsThatDoNotWait } from '@/domain/workflow/stage'
import { compute } from './computed'
import { face } from './face'
import { facets } from './facets'
import { followUp, followUpReads } from './follow-up'
import { observes } from './observed'
import { rules } from './rules'
import { sections } from './schema'
import { schemaChanges } from './schema-changes'
import { toldIncident } from './told-incident'

export const incidentPostMortem = {
  kind: 'incident_postmortem',
  code: 'PM',
  path: 'incidents',
  label: 'Incident post-mortem',
  plural: 'Incident post-mortems',
  schemaVersion: 2,
  steps,
  stepsThatDoNotWait,
  stepWords: { notice: 'Notice', preliminary: 'Preliminary report', full: 'Full report' },
  sections,
  rules,
  compute,
  face,
  observes,
  incident: toldIncident,
  followUp: { reads: followUpReads, tell: followUp },
  facets,
  shelf: {
    title: 'Incidents',
    one: 'incident',
    many: 'incidents',
    lede: 'Post-mortems of what went wrong, how far it went and what changed since.',
  },
  schemaChanges,
} as const satisfies KindDefinition
