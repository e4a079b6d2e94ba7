import type { NoAnswer } from '@/domain/answers'

export const unknown = (because: string): NoAnswer => ({ answer: 'unknown', because })
export const notApplicable = (because: string): NoAnswer => ({ answer: 'not_applicable', because })

export const notSaid = unknown('Microsoft’s pages do not say.')

/** Every one of these fields, unknown because the sources are silent. */
export function unsaid<K extends string>(fields: readonly K[]): Record<K, NoAnswer> {
  return Object.fromEntries(fields.map((field) => [field, notSaid])) as Record<K, NoAnswer>
}
