const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** A span in at most two units, rounded down: "2 days 4 hours", "78 minutes" is "1 hour 18 minutes". Milliseconds in. */
export function spanWords(milliseconds: number): string {
  let left = Math.abs(milliseconds)
  const words: string[] = []
  for (const [unit, size] of units) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) words.push(counted(count, unit))
    if (words.length > 0 && (words.length === 2 || count === 0 || (unit === 'day' && count >= 10))) break
  }
  return words.join(' ') || 'less than a minute'
}

export function minutesWords(minutes: number): string {
  if (minutes === 0) return 'less than a minute'
  if (minutes < 120) return counted(minutes, 'minute')
  return spanWords(minutes * 60_000)
}

/** "28 minutes to 87 minutes", or one of them where they are the same. Minutes in. */
export function rangeWords({ least, most }: { least: number; most: number }): string {
  if (least === most) return minutesWords(least)
  return least === 0 ? `at most ${minutesWords(most)}` : `${minutesWords(least)} to ${minutesWords(most)}`
}

/** "in 5 hours 10 minutes", or "3 hours ago". */
export function distanceWords(at: Date, now: Date): string {
  const distance = at.getTime() - now.getTime()
  return distance >= 0 ? `in ${spanWords(distance)}` : `${spanWords(distance)} ago`
}
