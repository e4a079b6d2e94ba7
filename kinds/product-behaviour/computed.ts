import { isNoAnswer } from '@/domain/answers'
import { inRow, rowsAt } from '@/domain/answered'
import { countAnswers } from '@/domain/count-answers'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

export type YesNoUnknown = 'yes' | 'no' | 'unknown'

/** What is never typed. Computed from what one level sees; “unknown” where that does not tell. */
export interface BehaviourComputed extends Record<string, unknown> {
  /** Not one kernel driver. */
  user_mode_only: YesNoUnknown
  /** At least one driver starts at boot. */
  starts_at_boot: YesNoUnknown
  /** At least one driver parses untrusted content in the kernel. */
  parses_content_in_kernel: YesNoUnknown
  /** How many answers the filing leaves open here, by its own account. */
  not_disclosed: number
  unknown: number
}

export function compute(projected: DocumentBody): BehaviourComputed {
  return {
    user_mode_only: userModeOnly(projected),
    starts_at_boot: anyDriver(projected, (driver) => inRow<string>(driver, 'start_type'), 'boot'),
    parses_content_in_kernel: anyDriver(projected, (driver) => inRow<string>(driver, 'parses_untrusted_content_in_kernel'), 'yes'),
    not_disclosed: countAnswers(projected, 'not_disclosed'),
    unknown: countAnswers(projected, 'unknown'),
  }
}

function userModeOnly(projected: DocumentBody): YesNoUnknown {
  if (rowsAt(projected, 'kernel.drivers').length > 0) return 'no'
  const drivers = projected['kernel']?.['drivers']
  return isNoAnswer(drivers) && drivers.answer === 'not_applicable' ? 'yes' : 'unknown'
}

/** Yes where one driver says so, no where every driver says otherwise or there is none, else unknown. */
function anyDriver(projected: DocumentBody, said: (driver: BodyRow) => string | undefined, wanted: string): YesNoUnknown {
  if (userModeOnly(projected) === 'yes') return 'no'
  const told = rowsAt(projected, 'kernel.drivers').map(said)
  if (told.includes(wanted)) return 'yes'
  return told.length > 0 && !told.includes(undefined) ? 'no' : 'unknown'
}
