import type { NoAnswer } from '@/domain/answers'

export const unknown = (because: string): NoAnswer => ({ answer: 'unknown', because })
export const notApplicable = (because: string): NoAnswer => ({ answer: 'not_applicable', because })

export const minute = (at: string) => ({ at, precision: 'minute' as const })
export const day = (date: string) => ({ at: `${date}T00:00Z`, precision: 'day' as const })
