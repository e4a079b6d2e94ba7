import { momentSchema, type Moment } from '@/domain/timestamp'

export function isMoment(value: unknown): value is Moment {
  return momentSchema.safeParse(value).success
}
