const number = new Intl.NumberFormat('en-GB')

interface Count {
  matching: number
  /** There are more than that. */
  capped: boolean
}

/** "212 incidents", "more than 1,000 incidents" */
export function countedWords({ matching, capped }: Count, one: string, many: string): string {
  return `${capped ? 'More than ' : ''}${number.format(matching)} ${matching === 1 ? one : many}`
}

/** "212 incidents match", "more than 1,000 incidents match" */
export function matchWords(count: Count, one: string, many: string): string {
  if (count.matching === 0) return `No ${one} matches`
  return `${countedWords(count, one, many)} ${count.matching === 1 && !count.capped ? 'matches' : 'match'}`
}
