import type { NoAnswer } from '@/domain/answers'

export const unknown = (because: string): NoAnswer => ({ answer: 'unknown', because })
export const notApplicable = (because: string): NoAnswer => ({ answer: 'not_applicable', because })

/** The post of 1 August 2024 is known here by its opening alone. */
export const notInTheSources = unknown('The sources of this reconstruction, as far as the desk has read them, do not say.')
