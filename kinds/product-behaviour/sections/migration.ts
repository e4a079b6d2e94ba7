import { z } from 'zod'
import { capabilityWords } from '@/catalogue/platform-capabilities'
import { byValue, field, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forOversight, openToAll } from '@/domain/usual-levels'
import { prose } from '@/domain/values'
import { blockerWords, migrationStateWords, targetWords } from '../vocabulary/product'

const plan = rows({
  capability: plainField(z.enum(keysOf(capabilityWords)), { label: 'Kernel capability today', required: 'always', words: capabilityWords, ...openToAll }),
  target: field(z.enum(keysOf(targetWords)), { label: 'What takes its place', required: 'filed', words: targetWords, ...openToAll }),
  migration_state: field(z.enum(keysOf(migrationStateWords)), {
    label: 'How far you are',
    hint: 'Everyone reads that it has shipped; before, members of the portal do.',
    required: 'filed',
    words: migrationStateWords,
    level: byValue({ shipped: 'public' }, 'community'),
  }),
  target_quarter: field(z.string().regex(/^\d{4}-Q[1-4]$/, 'Give a quarter such as 2027-Q2.'), { label: 'In which quarter', hint: 'Such as 2027-Q2.', ...forOversight }),
  blocker: field(z.enum(keysOf(blockerWords)), { label: 'What blocks it', hint: 'Needed where you are blocked.', words: blockerWords, ...forOversight }),
  blocker_text: field(prose(1_000), { label: 'What blocks it, in words', control: 'paragraph', ...forOversight }),
  catalogue: plainField(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A version of the catalogue is a month such as 2026-10.'), {
    label: 'Version of the platform’s list of capabilities',
    hint: 'Filled in with the row. It says which state of the platform you had before you.',
    required: 'filed',
    ...openToAll,
  }),
})

/** What of the kernel could move to user mode, against what the platform offers. Source: data-model B.1.7. */
export const migrationSection = z.strictObject({
  plan: field(plan, {
    label: 'Plan',
    hint: 'One entry for each kernel capability in use. If the product has no kernel driver, answer “not applicable”.',
    required: 'filed',
    ...openToAll,
  }),
})
