import { inRow, rowsAt } from '@/domain/answered'
import type { FollowUp } from '@/domain/follow-up'
import type { DocumentBody } from '@/domain/kind-definition'
import { durationNames, durationsOf, durationWords } from './computed/durations'
import { actionStatusWords } from './vocabulary'

/** The sections that it is told from. */
export const followUpReads = ['timeline', 'actions'] as const

export function followUp(projected: DocumentBody): FollowUp {
  const told = durationsOf(projected)
  const durations = durationNames.map((name) => {
    const duration = told[name]
    return { name, label: durationWords[name], minutes: 'unknown' in duration ? null : { least: duration.least, most: duration.most } }
  })
  return { durations, actions: actionsOf(projected) }
}

const words: Record<string, string> = { ...actionStatusWords, not_told: 'Not told' }

function actionsOf(projected: DocumentBody): FollowUp['actions'] {
  const statuses = rowsAt(projected, 'actions.items').map((row) => inRow<string>(row, 'status') ?? 'not_told')
  if (statuses.length === 0) return null
  return Object.entries(words).map(([status, label]) => ({ status, label, count: statuses.filter((each) => each === status).length }))
}
