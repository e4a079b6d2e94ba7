import type { At } from '../record-json'
import type { Fact, Side } from './facts'
import type { CitedPlan, DeclaredAndObserved } from './in-force'

/** What was declared beside what was observed, in JSON: no more and no less than the page shows. */
export function declaredJson(laid: DeclaredAndObserved, at: At) {
  if (laid.found === 'no_time') return { found: laid.found }
  const released = { found: laid.found, update_released: laid.released }
  if (laid.found === 'no_plan') return released
  const plan = { ...released, plan: planJson(laid.plan, at) }
  if (laid.found === 'no_channel') return { ...plan, channel: laid.asked, declared_channels: laid.declared }
  return { ...plan, channel: laid.channel, faster_lane: laid.fasterLane, facts: laid.facts.map(factJson) }
}

function planJson(plan: CitedPlan, at: At) {
  return { address: at(plan.path), effective_from: plan.effectiveFrom, id: plan.documentId, released_at: plan.releasedAt.toISOString(), title: plan.title, version: plan.number }
}

function factJson({ what, unit, ring, next, declared, observed, relation, remark }: Fact) {
  return { fact: what, unit, ring, next_ring: next, declared: sideJson(declared), observed: sideJson(observed), relation, remark }
}

function sideJson(side: Side) {
  return 'value' in side ? { paths: side.paths, ...side.value } : { paths: side.paths, unknown: side.unknown }
}
