import type { Moment } from '../timestamp'
import type { Told } from './told'

/** What an update practice declares of one channel, as one level reads it. Source: data-model B.2.2, B.2.4. */
export interface DeclaredChannel {
  name: string
  /** In the order in which they open. */
  rings: readonly DeclaredRing[]
  /** From the decision to halt until it is halted, 95 % of the time; minutes. */
  haltLatency: Told<number>
  /** Roles. */
  whoCanHalt: Told<readonly string[]>
  fasterLane: DeclaredLane
}

/** The lane for urgent fixes, beside the rings. */
export interface DeclaredLane {
  exists: Told<'yes' | 'no'>
  leastRings: Told<number>
  /** In minutes. */
  leastBake: Told<number>
}

export interface DeclaredRing {
  name: Told<string>
  /** What the ring adds, in percent of the fleet. */
  share: Told<number>
  /** Least time before the next ring opens, in minutes. */
  bake: Told<number>
  /** Endpoints that report healthy before the next ring opens. */
  sample: Told<number>
  /** What opens the next ring, in words. */
  gate: Told<string>
}

/** What a post-mortem tells of how the update travelled, as one level reads it. Source: data-model B.3.2. */
export interface ObservedCourse {
  /** Ids and names of the products. */
  products: readonly { id: string | undefined; name: string | undefined }[]
  channel: Told<string>
  /** The release of the update. */
  released: Told<Moment>
  /** Whether it took the lane for urgent fixes. */
  fasterLane: Told<'yes' | 'no'>
  /** In the order in which they opened. */
  rings: readonly ObservedRing[]
  haltDecided: Told<Moment>
  halted: Told<Moment>
  /** The role of who halted it. */
  haltedBy: Told<string>
  haltRemark: Told<string>
}

export interface ObservedRing {
  name: Told<string>
  opened: Told<Moment>
  /** What the ring added, in percent of the fleet. */
  share: Told<number>
  /** What opened it, in words. */
  gate: Told<string>
  /** Endpoints that had reported healthy when it opened. */
  healthy: Told<number>
  /** The vendor's own words on where this departs from the plan. */
  remark: Told<string>
}
