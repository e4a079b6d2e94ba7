/**
 * Which of the ids moved between two orders of the same ids: as few as account for the new order. In the new order.
 * The rest is a longest run that kept its order, found in n log n steps.
 */
export function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const placeBefore = new Map(before.map((id, index) => [id, index]))
  const places = after.map((id) => placeBefore.get(id) ?? 0)
  const kept = longestRising(places)
  return after.filter((_, index) => !kept.has(index))
}

/** The indices of a longest rising subsequence of distinct numbers. */
function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const came = new Map<number, number | undefined>()
  numbers.forEach((number, index) => {
    const length = firstNotBelow(tails, numbers, number)
    came.set(index, tails[length - 1])
    tails[length] = index
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = came.get(at)) kept.add(at)
  return kept
}

function firstNotBelow(tails: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, tails.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const tail = numbers[tails[middle] ?? 0] ?? 0
    if (tail < number) low = middle + 1
    else high = middle
  }
  return low
}
