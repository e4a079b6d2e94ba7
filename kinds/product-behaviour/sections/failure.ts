import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, fixed, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, inSummary, openToAll } from '@/domain/usual-levels'
import { httpsAddress, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { hostImpacts, hostImpactWords } from '@/domain/vocabulary'
import { failModeWords, triggerWords, untestedWords } from '../vocabulary/product'

const failModes = rows(
  {
    trigger: plainField(z.enum(keysOf(triggerWords)), { label: 'What goes wrong', required: 'always', words: triggerWords, ...inSummary }),
    behaviour: field(z.enum(keysOf(failModeWords)), { label: 'What the product does', required: 'filed', words: failModeWords, ...inSummary }),
    host_impact: field(z.enum(hostImpacts), { label: 'Impact on the host', required: 'filed', words: hostImpactWords, ...inSummary }),
    auto_recovery: field(yesNo, { label: 'Does it recover by itself', hint: 'Not asked where it returns to the last known good and the host notices nothing.', words: yesNoWords, ...inSummary }),
    recovery_max_time: field(durationSchema, { label: 'Within', hint: 'Needed where it recovers by itself.', ...inSummary }),
  },
  10,
)

/** What happens when something goes wrong: the same ten triggers for everybody. Source: data-model B.1.5. */
export const failModesSection = z.strictObject({
  modes: field(failModes, { label: 'Fail modes', hint: 'Each of the ten once.', required: 'filed', ...inSummary }),
  boot_loop_guard: field(yesNo, { label: 'Is there a guard against boot loops', required: 'filed', words: yesNoWords, ...inSummary }),
  boot_loop_threshold: field(z.int().min(1).max(100), { label: 'Crashes or restarts until the guard acts', hint: 'Needed where there is a guard.', ...openToAll }),
  boot_loop_action: field(line(300), { label: 'What the guard does', hint: 'Needed where there is a guard.', ...openToAll }),
})

/** How a host comes back, and how the product protects itself. Source: data-model B.1.6. */
export const recoverySection = z.strictObject({
  offline_disable_address: field(httpsAddress, { label: 'Page that tells how to disable it on a host that cannot boot', hint: 'Give this page or the procedure below.', ...openToAll }),
  offline_disable_procedure: field(prose(4_000), { label: 'How to disable it on a host that cannot boot', narrative: true, ...forCommunity }),
  works_from_winre: field(yesNo, { label: 'Does that work from the Windows recovery environment', required: 'filed', words: yesNoWords, ...openToAll }),
  needs_bitlocker_key: field(yesNo, { label: 'Does that need a BitLocker recovery key', required: 'filed', words: yesNoWords, ...openToAll }),
  quick_machine_recovery_ready: field(z.enum(keysOf(untestedWords)), { label: 'Ready for quick machine recovery', required: 'filed', words: untestedWords, ...openToAll }),
  remote_recovery_without_boot: field(yesNo, { label: 'Can a host be recovered remotely before it boots', required: 'filed', words: yesNoWords, ...openToAll }),
  recovery_path_independent_of_updater: field(yesNo, { label: 'Does recovery work without the updater', required: 'filed', words: yesNoWords, ...openToAll }),
  tamper_protection_on_by_default: field(yesNo, { label: 'Is tamper protection on by default', required: 'filed', words: yesNoWords, ...openToAll }),
  tamper_protection_detail: field(prose(2_000), {
    label: 'How it is lifted for maintenance',
    hint: 'Unless you open it to oversight, only you and Microsoft read this. No tokens.',
    control: 'paragraph',
    level: fixed('bilateral'),
    sensitive: true,
  }),
})
