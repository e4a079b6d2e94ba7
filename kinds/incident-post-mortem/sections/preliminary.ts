import { z } from 'zod'
import { field, fixed, plainField, rows } from '@/domain/field'
import { momentSchema } from '@/domain/timestamp'
import { forCommunity, forOversight, inSummary, openToAll, roundedInSummary } from '@/domain/usual-levels'
import { countSchema, countWords, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { conditionWords, disclosureWords, regimeWords, sectorWords } from '../vocabulary'
import { keysOf } from '@/domain/keys-of'

const affectedVersions = rows({
  product: plainField(line(120), { label: 'Product', required: 'always', ...inSummary }),
  versions: field(line(200), { label: 'Versions', hint: 'A range such as vers:semver/>=7.11.0.', required: 'always', ...inSummary }),
  channel: field(line(120), { label: 'Update channel', ...inSummary }),
  update: field(line(200), { label: 'Name or number of the update', ...inSummary }),
})

const conditionTerms = rows(
  {
    axis: plainField(z.enum(keysOf(conditionWords)), { label: 'What', required: 'always', words: conditionWords, ...openToAll }),
    is: plainField(line(300), { label: 'Is', required: 'always', ...openToAll }),
  },
  50,
)

const forTheOwnerAndMicrosoft = { level: fixed('bilateral'), widest: 'bilateral' } as const

const regulatorReports = rows(
  {
    regime: plainField(z.enum(keysOf(regimeWords)), { label: 'Regime', required: 'always', words: regimeWords, ...forTheOwnerAndMicrosoft }),
    filed: field(yesNo, { label: 'Filed', words: yesNoWords, ...forTheOwnerAndMicrosoft }),
    reference: field(line(200), { label: 'Reference', ...forTheOwnerAndMicrosoft }),
  },
  50,
)

const reach = {
  affected_versions: field(affectedVersions, { label: 'Affected versions', required: 'preliminary', ...inSummary }),
  condition_terms: field(conditionTerms, {
    label: 'The condition, term by term',
    hint: 'The same condition in a form that a tool can check.',
    ...openToAll,
  }),
  impact_count: field(countSchema, {
    label: 'How many are affected',
    hint: 'A best figure, or a range. Everyone reads it to two significant figures; oversight reads it exactly.',
    required: 'preliminary',
    words: countWords,
    ...roundedInSummary,
  }),
  critical_sectors: field(z.array(z.enum(keysOf(sectorWords))).min(1).max(12), {
    label: 'Critical services reached',
    hint: 'Sectors of which you know. If there is none, answer “not applicable”.',
    required: 'preliminary',
    words: sectorWords,
    ...forCommunity,
  }),
  cross_border: field(yesNo, {
    label: 'Does it cross a border',
    hint: 'Readers in government may be subject to disclosure law.',
    required: 'preliminary',
    words: yesNoWords,
    ...forOversight,
  }),
}

const course = {
  started_at: field(momentSchema, { label: 'Started', required: 'preliminary', ...inSummary }),
  became_aware_at: field(momentSchema, { label: 'Became aware', required: 'preliminary', ...inSummary }),
  disclosure_source: field(z.enum(keysOf(disclosureWords)), {
    label: 'Who noticed first',
    required: 'preliminary',
    words: disclosureWords,
    ...inSummary,
  }),
  suspected_malicious: field(yesNo, {
    label: 'Is malice suspected',
    required: 'preliminary',
    words: yesNoWords,
    ...inSummary,
  }),
}

/** What is known within three days. */
export const preliminarySection = z.strictObject({
  ...reach,
  ...course,
  next_update_at: field(momentSchema, { label: 'Next update', required: 'preliminary', ...inSummary }),
  severity_raised_to: field(z.enum(['S1', 'S2', 'S3']), {
    label: 'Raise the severity to',
    hint: 'Severity is computed. You may raise it, never lower it.',
    ...inSummary,
  }),
  severity_raised_because: field(prose(1_000), { label: 'Why the severity is raised', control: 'paragraph', ...openToAll }),
  regulator_reports: field(regulatorReports, {
    label: 'Reports to regulators',
    hint: 'A reminder for yourselves. It replaces no report.',
    ...forTheOwnerAndMicrosoft,
  }),
})
