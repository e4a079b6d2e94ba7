import { z } from 'zod'
import { altitudeSchema } from '@/domain/altitudes/altitude'
import { field, fixed, plainField, rowIdSchema, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, forOversight, inSummary, openToAll } from '@/domain/usual-levels'
import { dateSchema, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { callbackWords, checkWords, driverKindWords, errorControlWords, signingWords, startTypeWords, whyKernelWords } from '../vocabulary/kernel'

const what = {
  file_name: plainField(line(120), { label: 'File name', hint: 'Such as abc.sys.', required: 'always', ...inSummary }),
  driver_kind: field(z.enum(keysOf(driverKindWords)), { label: 'Kind of driver', required: 'filed', words: driverKindWords, ...inSummary }),
  purpose: field(prose(300), { label: 'What it is for', required: 'filed', control: 'paragraph', ...inSummary }),
  why_kernel: field(z.array(z.enum(keysOf(whyKernelWords))).min(1).max(7), { label: 'Why it runs in the kernel', required: 'filed', words: whyKernelWords, ...inSummary }),
  why_kernel_text: field(prose(1_000), { label: 'Why it runs in the kernel, in words', hint: 'Needed where the reason is another one.', control: 'paragraph', ...inSummary }),
}

const start = {
  start_type: field(z.enum(keysOf(startTypeWords)), { label: 'When it starts', required: 'filed', words: startTypeWords, ...inSummary }),
  error_control: field(z.enum(keysOf(errorControlWords)), { label: 'Error control', required: 'filed', words: errorControlWords, ...forCommunity }),
  load_order_group: field(line(120), { label: 'Load-order group', hint: 'Needed for minifilters.', ...openToAll }),
  altitudes: field(z.array(altitudeSchema).min(1).max(50), {
    label: 'Altitudes',
    hint: 'Needed for minifilters and for registry and object callbacks. One for each filter instance.',
    ...openToAll,
  }),
  unloadable_at_runtime: field(yesNo, { label: 'Can it be unloaded without a restart', required: 'filed', words: yesNoWords, ...forCommunity }),
  loads_in_safe_mode: field(yesNo, { label: 'Does it load in safe mode', required: 'filed', words: yesNoWords, ...forCommunity }),
}

const content = {
  callbacks: field(z.array(z.enum(keysOf(callbackWords))).min(1).max(36), {
    label: 'Callbacks',
    hint: 'Where it hooks in, and what it may do there. If it registers none, answer “not applicable”.',
    required: 'filed',
    words: callbackWords,
    ...forCommunity,
  }),
  parses_untrusted_content_in_kernel: field(yesNo, { label: 'Does it parse untrusted content in the kernel', required: 'filed', words: yesNoWords, ...inSummary }),
  content_formats_in_kernel: field(z.array(rowIdSchema).min(1).max(50), {
    label: 'Which content it parses in the kernel',
    hint: 'Entries of the section on content.',
    ...forCommunity,
  }),
}

const assurance = {
  signing: field(z.enum(keysOf(signingWords)), { label: 'Signed how', required: 'filed', words: signingWords, ...inSummary }),
  hlk_result: field(z.strictObject({ playlist: line(120), date: dateSchema, id: line(120) }), {
    label: 'HLK result',
    hint: 'Needed for a WHCP-certified driver.',
    words: { id: 'Submission id' },
    ...forOversight,
  }),
  hvci_compatible: field(yesNo, { label: 'Compatible with memory integrity (HVCI)', required: 'filed', words: yesNoWords, ...inSummary }),
  hvci_tested_on: field(dateSchema, { label: 'Tested for it on', ...openToAll }),
  static_dynamic_checks: field(z.array(z.enum(keysOf(checkWords))).min(1).max(4), { label: 'Static and dynamic checks', words: checkWords, ...forOversight }),
  memory_safe_share: field(z.int().min(0).max(100), { label: 'Share of its code in a memory-safe language, in percent', ...forCommunity }),
}

const risk = {
  control_surface: field(
    z.strictObject({ device_name: line(200).optional(), acl: line(300).optional(), ioctl_count: z.int().min(0).max(10_000).optional(), caller_check: line(300).optional() }),
    {
      label: 'Control surface',
      hint: 'Unless you open it to oversight, only you and Microsoft read this.',
      words: { device_name: 'Device or port', acl: 'Access control', ioctl_count: 'Number of control codes', caller_check: 'How the caller is checked' },
      level: fixed('bilateral'),
      sensitive: true,
    },
  ),
  largest_known_conflict: field(prose(1_000), { label: 'Largest known conflict with other software', control: 'paragraph', ...forCommunity }),
}

const drivers = rows({ ...what, ...start, ...content, ...assurance, ...risk })

/** What runs in the kernel, one row for each driver. Source: data-model B.1.2. */
export const kernelSection = z.strictObject({
  drivers: field(drivers, {
    label: 'Kernel drivers',
    hint: 'If the product has none, answer “not applicable”: it is then shown as running in user mode only.',
    required: 'filed',
    ...inSummary,
  }),
})
