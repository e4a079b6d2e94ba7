import { deeds, refusalTo, type Deed } from '@/domain/access'
import { clearanceOf, type Actor } from '@/domain/actor'
import type { ProjectedLevel } from '@/domain/audience'
import { publicationMoves, type PublicationState } from '@/domain/workflow/publication'
import type { WorldVersion } from './guarded-world'

export const allows = (actor: Actor, deed: Deed, version: WorldVersion): boolean => refusalTo(actor, deed, version.facts) === null

const isOwner = (actor: Actor, version: WorldVersion): boolean => actor.kind === 'person' && actor.organisationId === version.facts.organisationId
const isReviewer = (actor: Actor): boolean => actor.kind === 'person' && (actor.role === 'government_reviewer' || actor.role === 'microsoft_reviewer')

/** The level at which the domain lets an actor read a version; null for not at all. */
export function levelRead(actor: Actor, version: WorldVersion): ProjectedLevel | null {
  const level = clearanceOf(actor, version.facts.organisationId)
  if (level === null || !version.stored) return null
  if (isOwner(actor, version)) return allows(actor, 'read_draft', version) ? level : null
  if (allows(actor, 'read_review_snapshot', version)) return level
  return allows(actor, 'read_released', version) && version.shownAt.has(level) ? level : null
}

/** Whether an actor knows of a version: of one that changed nothing at their level, readers are not told (rulings 4). */
export function knowsOf(actor: Actor, version: WorldVersion): boolean {
  if (!allows(actor, 'read_metadata', version)) return false
  const isReleased = version.facts.state === 'released' || version.facts.state === 'superseded'
  return isReviewer(actor) && isReleased ? levelRead(actor, version) !== null : true
}

export function readsNote(actor: Actor, version: WorldVersion, level: 'oversight' | 'bilateral'): boolean {
  if (isOwner(actor, version)) return true
  if (!isReviewer(actor)) return false
  const wroteIt = clearanceOf(actor, version.facts.organisationId) === level
  const mayRead = level === 'oversight' || clearanceOf(actor, version.facts.organisationId) === 'bilateral'
  return wroteIt || (mayRead && levelRead(actor, version) !== null)
}

/** Whether some deed takes a version from where it is to `to` at the hands of this actor. */
export function mayMove(actor: Actor, version: WorldVersion, to: PublicationState): boolean {
  return publicationMoves.some((move) => {
    const deed = deeds.find((each) => each === move.name)
    return deed !== undefined && move.to === to && move.from.includes(version.facts.state) && allows(actor, deed, version)
  })
}

export function mayNote(actor: Actor, version: WorldVersion): boolean {
  return allows(actor, 'note', version) && levelRead(actor, version) !== null
}
