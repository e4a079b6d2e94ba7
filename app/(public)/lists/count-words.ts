const number = new Intl.NumberFormat('en-GB')

/** "212 incidents match", "more than 1,000 incidents match" */
export function matchWords({ matching, capped }: { matching: number; capped: boolean }, one: string, many: string): string {
  if (capped) return `More than ${number.format(matching)} ${many} match`
  if (matching === 0) return `No ${one} matches`
  return `${number.format(matching)} ${matching === 1 ? `${one} matches` : `${many} match`}`
}
