import { z } from 'zod'

export const precisions = ['minute', 'hour', 'day'] as const
export type Precision = (typeof precisions)[number]

const utcMinute = z.iso.datetime({ precision: -1, error: 'Give a UTC time such as 2024-07-19T04:09Z.' })

/** A point in time as far as it is known: UTC, with the precision of the source (rulings 16). */
export const momentSchema = z.strictObject({ at: utcMinute, precision: z.enum(precisions) })
export type Moment = z.infer<typeof momentSchema>

const minutesIn: Record<Precision, number> = { minute: 1, hour: 60, day: 1440 }

/** Minutes since 1970-01-01T00:00Z of the start of the moment. */
export function minuteOf(moment: Moment): number {
  return Math.floor(Date.parse(moment.at) / 60_000)
}

/** The span [first, last] in minutes since the epoch in which the moment lies, by its precision. */
export function spanOf(moment: Moment): [first: number, last: number] {
  const size = minutesIn[moment.precision]
  const first = Math.floor(minuteOf(moment) / size) * size
  return [first, first + size - 1]
}

/** Whether `a` surely lies before `b`; false where their precision leaves it open. */
export function surelyBefore(a: Moment, b: Moment): boolean {
  return spanOf(a)[1] < spanOf(b)[0]
}
