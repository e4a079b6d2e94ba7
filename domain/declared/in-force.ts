import { spanOf, type Moment } from '../timestamp'
import { factsOf, sameName, tookLane, type Fact } from './facts'
import type { DeclaredChannel, DeclaredRing, ObservedCourse, ObservedRing } from './plan-and-course'
import { valueOf } from './told'

/** A version of an update practice, as one level reads it. */
export interface ReleasedPlan {
  documentId: string
  versionId: string
  /** The permanent address of the version, below the root of the site. */
  path: string
  number: string
  title: string
  releasedAt: Date
  /** What the plan itself says: a day. It does not decide whether the plan counts. */
  effectiveFrom: string | null
  channels: readonly DeclaredChannel[]
}

export type CitedPlan = Omit<ReleasedPlan, 'channels'>

/** What a plan declared beside what was observed, or why the two cannot be laid side by side. */
export type DeclaredAndObserved =
  | { found: 'no_time' }
  | { found: 'no_plan'; released: Moment }
  | { found: 'no_channel'; released: Moment; plan: CitedPlan; asked: string | null; declared: readonly string[] }
  | { found: 'both'; released: Moment; plan: CitedPlan; channel: string; fasterLane: boolean; rings: readonly DeclaredRing[]; course: readonly ObservedRing[]; halted: Moment | null; facts: readonly Fact[] }

/**
 * The instant before which a plan must have been released to have been in force: the first in which the update can have
 * been released, given the precision of its time. Null where its release is not told at this level.
 */
export function beginOf(course: ObservedCourse): Date | null {
  const released = valueOf(course.released)
  return released ? new Date(spanOf(released)[0] * 60_000) : null
}

/**
 * Lays a course beside the plan in force: of the plans given (of each document the version released last before the
 * update, newest first) the first that declares the channel.
 */
export function declaredAndObserved(course: ObservedCourse, plans: readonly ReleasedPlan[]): DeclaredAndObserved {
  const released = valueOf(course.released)
  if (!released) return { found: 'no_time' }
  const [latest] = plans
  if (!latest) return { found: 'no_plan', released }
  const asked = valueOf(course.channel)
  for (const plan of plans) {
    const channel = plan.channels.find(({ name }) => sameName(name, asked))
    if (channel) return { found: 'both', released, plan: cited(plan), channel: channel.name, fasterLane: tookLane(channel, course), rings: channel.rings, course: course.rings, halted: valueOf(course.halted) ?? null, facts: factsOf(channel, course) }
  }
  return { found: 'no_channel', released, plan: cited(latest), asked: asked ?? null, declared: latest.channels.map(({ name }) => name) }
}

function cited({ channels: _, ...plan }: ReleasedPlan): CitedPlan {
  return plan
}
