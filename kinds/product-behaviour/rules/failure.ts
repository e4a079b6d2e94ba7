import { answered, inRow } from '@/domain/answered'
import { valueAt, type BodyRow } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { eachToldOnce, lacking, rowsLacking } from '@/domain/usual-rules'
import { triggerWords } from '../vocabulary/product'

/** Each of the ten triggers is told once. */
export const everyTriggerIsToldOnce = eachToldOnce({
  list: 'fail_modes.modes',
  field: 'trigger',
  words: triggerWords,
  step: 'filed',
  twice: 'This one is told twice.',
  missing: (trigger) => `“${trigger}” is missing.`,
})

/** What goes wrong says whether the product recovers by itself, but where it returns to what worked and the host notices nothing: there is nothing left to recover. */
export const whatGoesWrongSaysWhetherItRecovers: Rule = (body) =>
  rowsLacking(body, 'fail_modes.modes', (mode) => mode['host_impact'] !== undefined && !returnsUnnoticed(mode), 'auto_recovery', 'Say whether it recovers by itself.')

function returnsUnnoticed(mode: BodyRow): boolean {
  return inRow(mode, 'behaviour') === 'revert_last_known_good' && inRow(mode, 'host_impact') === 'none'
}

/** What recovers by itself says within what time. */
export const whatRecoversSaysWithin: Rule = (body) =>
  rowsLacking(body, 'fail_modes.modes', (mode) => inRow(mode, 'auto_recovery') === 'yes', 'recovery_max_time', 'Say within what time.')

/** A guard against boot loops says when it acts and what it does. */
export const aBootLoopGuardIsDescribed: Rule = (body) => {
  if (answered(body, 'fail_modes.boot_loop_guard') !== 'yes') return []
  return ['boot_loop_threshold', 'boot_loop_action'].flatMap((field) => lacking(body, `fail_modes.${field}`, 'A guard against boot loops answers this.'))
}

/** How to disable the product on a host that cannot boot is told on a page or in words. */
export const offlineDisablingIsTold: Rule = (body) => {
  const told = ['offline_disable_address', 'offline_disable_procedure'].some((field) => valueAt(body, { section: 'recovery', field }) !== undefined)
  return told ? [] : [{ path: 'recovery.offline_disable_procedure', message: 'Give a page or a procedure.' }]
}
