/** A closed list of the ways in which the portal says no. Each edge maps them once. */
export const refusals = [
  'not_found',
  'not_permitted',
  'own_organisation',
  'affiliated_organisation',
  'wrong_state',
  'review_pending',
  'conflict',
  'invalid',
  'incomplete',
  'too_many_attempts',
  'too_large',
] as const
export type RefusalReason = (typeof refusals)[number]

/** A problem with one field; `path` is `section.field`, `section.list#row` or `section.list#row.field`. */
export interface Problem {
  path: string
  message: string
}

export interface Refused {
  ok: false
  reason: RefusalReason
  problems: readonly Problem[]
}
export type Outcome<T> = { ok: true; value: T } | Refused

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refused(reason: RefusalReason, problems: readonly Problem[] = []): Refused {
  return { ok: false, reason, problems }
}

export const refusalWords: Record<RefusalReason, string> = {
  not_found: 'There is nothing here.',
  not_permitted: 'Your role does not allow this.',
  own_organisation: 'You cannot review a filing of your own organisation.',
  affiliated_organisation: 'You cannot review a filing of an organisation affiliated with yours.',
  wrong_state: 'This version is no longer in a state that allows this. Reload to see where it stands.',
  review_pending: 'The review has not ended and its target has not passed. Release opens when it does.',
  conflict: 'Somebody else saved this section after you opened it. Both texts are kept below.',
  invalid: 'Some answers need your attention.',
  incomplete: 'Some answers are still missing for this step.',
  too_many_attempts: 'Too many attempts. Wait a few minutes and try again.',
  too_large: 'That is larger than the portal takes.',
}
