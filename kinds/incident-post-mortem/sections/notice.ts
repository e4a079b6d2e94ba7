import { z } from 'zod'
import { field, plainField } from '@/domain/field'
import { inSummary, openToAll } from '@/domain/usual-levels'
import { httpsAddress, prose, yesNo, yesNoWords } from '@/domain/values'
import { hostImpacts, hostImpactWords } from '@/domain/vocabulary'
import { keysOf } from '@/domain/keys-of'
import { incidentKindWords, stateWords } from '../vocabulary'

/** What others need within a day: six answers, ten minutes on a phone. What the workaround asks of people may follow. */
export const noticeSection = z.strictObject({
  incident_kind: plainField(z.enum(keysOf(incidentKindWords)), {
    label: 'What kind of incident',
    required: 'notice',
    words: incidentKindWords,
    ...inSummary,
  }),
  summary: plainField(prose(2_000), {
    label: 'Summary',
    hint: 'What happened and to whom, in plain sentences. 150 words at most.',
    required: 'notice',
    control: 'paragraph',
    ...inSummary,
  }),
  affected_condition: field(prose(4_000), {
    label: 'Who is affected',
    hint: 'The condition a reader can check on their own hosts: system, version, setting, time online.',
    required: 'notice',
    narrative: true,
    ...inSummary,
  }),
  workaround: field(prose(4_000), {
    label: 'Workaround',
    hint: 'What to do now. If there is none yet, answer “unknown” and say so.',
    required: 'notice',
    narrative: true,
    ...inSummary,
  }),
  workaround_address: field(httpsAddress, { label: 'Page with the workaround', ...openToAll }),
  workaround_physical_access: field(yesNo, {
    label: 'Does the workaround need hands on the host',
    required: 'preliminary',
    words: yesNoWords,
    ...inSummary,
  }),
  workaround_recovery_key: field(yesNo, {
    label: 'Does the workaround need a BitLocker recovery key',
    required: 'preliminary',
    words: yesNoWords,
    ...inSummary,
  }),
  host_impact: field(z.enum(hostImpacts), {
    label: 'Impact on hosts',
    hint: 'The worst that a host suffers.',
    required: 'notice',
    words: hostImpactWords,
    ...inSummary,
  }),
  state: plainField(z.enum(keysOf(stateWords)), {
    label: 'State',
    hint: 'Contained: no further host is being affected.',
    required: 'notice',
    words: stateWords,
    ...inSummary,
  }),
})
