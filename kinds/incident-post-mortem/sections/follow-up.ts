import { z } from 'zod'
import { field, plainField, rowIdSchema, rows } from '@/domain/field'
import { momentSchema } from '@/domain/timestamp'
import { forCommunity, forOversight, inSummary, openToAll, rounded } from '@/domain/usual-levels'
import { dateSchema, figuresSchema, line, prose } from '@/domain/values'
import { keysOf } from '@/domain/keys-of'
import { actionKindWords, actionStatusWords } from '../vocabulary'

const rowRefs = z.array(rowIdSchema).min(1).max(50)

const items = rows(
  {
    description: plainField(prose(2_000), { label: 'What will be done', required: 'always', control: 'paragraph', ...inSummary }),
    kind: plainField(z.enum(keysOf(actionKindWords)), { label: 'Kind', required: 'always', words: actionKindWords, ...inSummary }),
    factor_refs: field(rowRefs, { label: 'Contributing factors it answers', required: 'full', ...forCommunity }),
    went_wrong_refs: field(rowRefs, { label: 'What went wrong, that it answers', ...forCommunity }),
    evaluation_criteria: field(prose(2_000), {
      label: 'How an outsider can tell that it worked',
      required: 'full',
      control: 'paragraph',
      ...inSummary,
    }),
    owner_role: field(line(120), { label: 'Role of the owner', hint: 'A role, never a name.', required: 'full', ...forOversight }),
    due: field(dateSchema, { label: 'Due', required: 'full', ...inSummary }),
    status: field(z.enum(keysOf(actionStatusWords)), { label: 'Status', required: 'full', words: actionStatusWords, ...inSummary }),
    status_reason: field(prose(1_000), { label: 'Why delayed or cancelled', control: 'paragraph', ...inSummary }),
    completed_on: field(dateSchema, { label: 'Completed', ...inSummary }),
    evidence: field(line(500), { label: 'Evidence', hint: 'An address, or where the evidence lies.', ...forOversight }),
  },
  200,
)

/** What will be done, and how it stands. */
export const actionsSection = z.strictObject({
  items: field(items, { label: 'Action items', hint: 'At least one.', required: 'full', ...inSummary }),
})

const corrections = rows({
  field: plainField(line(120), { label: 'Field', hint: 'Its path, such as preliminary.impact_count.', required: 'always', ...openToAll }),
  of_row: plainField(rowIdSchema, { label: 'Row', hint: 'Where the field stands in a list.', ...openToAll }),
  old: field(figuresSchema, { label: 'Old number', required: 'always', ...rounded }),
  new: field(figuresSchema, { label: 'New number', required: 'always', ...rounded }),
  noticed_at: field(momentSchema, { label: 'Noticed', required: 'always', ...openToAll }),
  why: field(prose(2_000), { label: 'Why the old number was wrong', required: 'always', control: 'paragraph', ...openToAll }),
})

/** The last word, and every number that had to be corrected on the way. */
export const closureSection = z.strictObject({
  description: field(prose(), { label: 'What happened, in the end', narrative: true, ...inSummary }),
  root_causes: field(prose(), { label: 'Root causes', narrative: true, ...inSummary }),
  remediation: field(prose(), { label: 'Remediation', narrative: true, ...inSummary }),
  ongoing_commitments: field(prose(), { label: 'Commitments that remain', narrative: true, ...inSummary }),
  corrections: field(corrections, {
    label: 'Corrections',
    hint: 'One for each number that changed since the last release. For a number that is not public, close the row to the same level.',
    ...openToAll,
  }),
})
