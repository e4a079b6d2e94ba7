/** The stage machine: one per post-mortem, derived from what has been released and never set by hand (rulings 1). */
export const stages = ['notice', 'preliminary', 'full', 'tracking', 'closure_requested', 'last_call', 'closed'] as const
export type Stage = (typeof stages)[number]

export const stageWords: Record<Stage, string> = {
  notice: 'Notice',
  preliminary: 'Preliminary',
  full: 'Full report',
  tracking: 'Tracking actions',
  closure_requested: 'Closure requested',
  last_call: 'Last call',
  closed: 'Closed',
}

/** Steps an author files one after the other; each release of a step moves the stage. */
export const steps = ['notice', 'preliminary', 'full'] as const
export type Step = (typeof steps)[number]

export interface StageMove {
  from: readonly Stage[]
  to: Stage
  when: string
}

export const stageMoves: readonly StageMove[] = [
  { from: ['notice'], to: 'preliminary', when: 'a preliminary report is released' },
  { from: ['notice', 'preliminary'], to: 'full', when: 'a full report is released' },
  { from: ['full'], to: 'tracking', when: 'an action item is still open' },
  { from: ['full', 'tracking'], to: 'closure_requested', when: 'the publisher asks for closure' },
  { from: ['closure_requested'], to: 'last_call', when: 'a Microsoft reviewer opens the last call' },
  { from: ['last_call'], to: 'closed', when: 'seven days pass without an objection' },
  { from: ['last_call'], to: 'tracking', when: 'a government reviewer objects' },
]

/** Steps whose release does not wait for acceptance; review follows. */
export const stepsThatDoNotWait: readonly Step[] = ['notice', 'preliminary']

/** The stage that a set of released steps amounts to; null before the first release. */
export function stageOf(released: readonly Step[]): Stage | null {
  const furthest = steps.filter((step) => released.includes(step)).at(-1)
  return furthest ?? null
}
