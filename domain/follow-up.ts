/** How long things took in an incident and how its action items stand, as far as one level may tell. */
export interface FollowUp {
  /** In minutes, between the least and the most; null where the level does not tell. */
  durations: readonly { name: string; label: string; minutes: { least: number; most: number } | null }[]
  /** How many items have each status, those whose status is not told last; null where no item is told. */
  actions: readonly { status: string; label: string; count: number }[] | null
}

export function followUpJson({ durations, actions }: FollowUp) {
  return {
    action_items: actions && Object.fromEntries(actions.map(({ status, count }) => [status, count])),
    minutes: Object.fromEntries(durations.map(({ name, minutes }) => [name, minutes])),
  }
}
