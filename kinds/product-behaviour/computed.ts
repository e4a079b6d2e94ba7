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
    starts_at_boot: anyDriver(projected, atBoot),
    parses_content_in_kernel: anyDriver(projected, parsesContent),
    not_disclosed: countAnswers(projected, 'not_disclosed'),
    unknown: countAnswers(projected, 'unknown'),
  }
}

/** Whether one and the same driver starts at boot and parses untrusted content: a host may fail on it before it can be reached. */
export function parsesContentAtBoot(projected: DocumentBody): YesNoUnknown {
  return anyDriver(projected, (driver) => both(atBoot(driver), parsesContent(driver)))
}

const atBoot = (driver: BodyRow) => isWanted(inRow(driver, 'start_type'), 'boot')
const parsesContent = (driver: BodyRow) => isWanted(inRow(driver, 'parses_untrusted_content_in_kernel'), 'yes')

function isWanted(value: unknown, wanted: string): YesNoUnknown {
  if (value === undefined) return 'unknown'
  return value === wanted ? 'yes' : 'no'
}

function both(a: YesNoUnknown, b: YesNoUnknown): YesNoUnknown {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown'
}

function userModeOnly(projected: DocumentBody): YesNoUnknown {
  if (rowsAt(projected, 'kernel.drivers').length > 0) return 'no'
  const drivers = projected['kernel']?.['drivers']
  return isNoAnswer(drivers) && drivers.answer === 'not_applicable' ? 'yes' : 'unknown'
}

/** Yes where one driver is told to be so, no where every driver is told not to be or there is none, else unknown. */
function anyDriver(projected: DocumentBody, told: (driver: BodyRow) => YesNoUnknown): YesNoUnknown {
  if (userModeOnly(projected) === 'yes') return 'no'
  const answers = rowsAt(projected, 'kernel.drivers').map(told)
  if (answers.includes('yes')) return 'yes'
  return answers.length > 0 && !answers.includes('unknown') ? 'no' : 'unknown'
}
