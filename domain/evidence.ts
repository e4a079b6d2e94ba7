import { z } from 'zod'
import { attachmentSchema, mostFiles } from './attachments/attachment'
import { plainField, rows } from './field'
import { keysOf } from './keys-of'
import { forBilateral } from './usual-levels'
import { dateSchema, line } from './values'

export const evidenceTypeWords = {
  test_report: 'Test report',
  certificate: 'Certificate',
  audit_report: 'Audit report',
  design_document: 'Design document',
  exercise_record: 'Record of an exercise',
  procedure: 'Policy or procedure',
  log_extract: 'Extract of a log',
  other: 'Something else',
} as const

/** Files by title, type, and the day on which they expire. Source: data-model B.0.1. */
export const evidenceRows = rows(
  {
    title: plainField(line(120), { label: 'Title', required: 'always', ...forBilateral }),
    type: plainField(z.enum(keysOf(evidenceTypeWords)), { label: 'What it is', required: 'always', words: evidenceTypeWords, ...forBilateral }),
    file: plainField(attachmentSchema, { label: 'File', required: 'always', ...forBilateral }),
    valid_until: plainField(dateSchema, { label: 'Valid until', hint: 'The day on which it expires, where it does.', ...forBilateral }),
  },
  mostFiles,
)

/** The field of the section with which a kind begins. */
export const evidence = plainField(evidenceRows, {
  label: 'Evidence',
  hint: 'Files that support what you state. Microsoft’s reviewers read them; each can be opened to more readers.',
  ...forBilateral,
})
