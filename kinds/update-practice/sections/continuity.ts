import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rows } from '@/domain/field'
import { forCommunity, forOversight, inSummary } from '@/domain/usual-levels'
import { dateSchema, line, prose, yesNo, yesNoWords } from '@/domain/values'

const called = rows(
  {
    role: plainField(line(120), { label: 'Role', hint: 'A role, never a name.', required: 'always', ...forCommunity }),
    called_for: field(line(200), { label: 'Called for', ...forCommunity }),
    reached_within: field(durationSchema, { label: 'Reached within', ...forCommunity }),
  },
  50,
)

const backups = rows(
  {
    what: plainField(line(200), { label: 'What is backed up', required: 'always', ...forCommunity }),
    how_often: field(durationSchema, { label: 'How often', required: 'filed', ...forCommunity }),
    last_restore_test: field(dateSchema, { label: 'Last restore test', required: 'filed', ...forCommunity }),
    restore_result: field(line(300), { label: 'Result of that test', ...forOversight }),
  },
  50,
)

/** How the vendor itself keeps running: without it nobody halts or repairs anything. */
export const continuitySection = z.strictObject({
  major_incident_plan: field(yesNo, { label: 'Is there a written plan for major incidents', required: 'filed', words: yesNoWords, ...inSummary }),
  plan_reviewed_on: field(dateSchema, { label: 'Plan last reviewed', ...inSummary }),
  plan_covers: field(prose(2_000), { label: 'What the plan covers', control: 'paragraph', ...forCommunity }),
  called: field(called, { label: 'Who is called', hint: 'In the order in which they are called. Roles, never names.', required: 'filed', ...forCommunity }),
  backups: field(backups, { label: 'Backups', hint: 'Of what you need to build, sign, deliver and take back an update.', required: 'filed', ...forCommunity }),
})
