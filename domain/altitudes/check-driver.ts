import { isInRange, parseAltitude, wholeOf, type Altitude } from './altitude'
import { bookOf, fileOf, type Allocation, type AltitudeLists, type LoadOrderGroup } from './altitude-lists'

/** What is filed, or read from a file, of one driver. */
export interface DriverClaim {
  file_name: string
  altitudes: readonly string[]
  load_order_group?: string | undefined
}

/** What Microsoft's lists say of a claim. `differs` is shown and never refuses anything: lists are late, and vendors add fractions. */
export interface AltitudeFact {
  verdict: 'agrees' | 'differs' | 'unlisted'
  text: string
}

/** Every fact that the lists hold about a driver's altitudes, one by one, and about its load-order group. */
export function checkDriver(lists: AltitudeLists, claim: DriverClaim): AltitudeFact[] {
  const altitudes = claim.altitudes.flatMap((text) => parseAltitude(text) ?? [])
  return [...altitudes.map((altitude) => allocationFact(lists, claim, altitude)), ...elsewhere(lists, claim, altitudes), ...groupFacts(lists, claim, altitudes)]
}

function allocationFact({ allocations }: AltitudeLists, claim: DriverClaim, altitude: Altitude): AltitudeFact {
  const list = `Microsoft’s list of ${dayWords(allocations.as_of)}`
  const { byAltitude, byFile } = bookOf(allocations)
  const file = fileOf(claim.file_name)
  const exact = byAltitude.get(altitude) ?? []
  const own = exact.filter((row) => fileOf(row.file) === file)
  if (own.length > 0) return { verdict: 'agrees', text: `${list} allocates ${altitude} to ${holders(own)}.` }
  if (exact.length > 0) return { verdict: 'differs', text: `${list} allocates ${altitude} to ${holders(exact)}, and not to ${claim.file_name}.` }
  const whole = wholeOf(altitude)
  const holding = byAltitude.get(whole) ?? []
  if (holding.length === 0) return { verdict: 'unlisted', text: `${list} does not hold ${altitude}.` }
  const companies = new Set((byFile.get(file) ?? []).map((row) => row.company))
  const isOwn = holding.some((row) => fileOf(row.file) === file || (row.company !== '' && companies.has(row.company)))
  return { verdict: isOwn ? 'agrees' : 'differs', text: `${altitude} is a fraction of ${whole}, which ${list} allocates to ${holders(holding)}. Whoever holds an altitude may add fractions to it.` }
}

/** Altitudes that the list gives the same file and that are not claimed. */
function elsewhere({ allocations }: AltitudeLists, claim: DriverClaim, altitudes: readonly Altitude[]): AltitudeFact[] {
  const listed = bookOf(allocations).byFile.get(fileOf(claim.file_name)) ?? []
  const others = [...new Set(listed.map((row) => row.altitude))].filter((altitude) => !altitudes.includes(altitude))
  if (others.length === 0) return []
  const agrees = listed.some((row) => altitudes.includes(row.altitude))
  return [{ verdict: agrees || altitudes.length === 0 ? 'unlisted' : 'differs', text: `Microsoft’s list of ${dayWords(allocations.as_of)} gives ${claim.file_name} ${agrees ? 'also ' : ''}${inWords(others)}.` }]
}

function groupFacts({ groups }: AltitudeLists, { load_order_group: named }: DriverClaim, altitudes: readonly Altitude[]): AltitudeFact[] {
  if (!named || (altitudes.length === 0 && !/^fsfilter\b/i.test(named))) return []
  const group = groups.rows.find((each) => each.name.toLowerCase() === named.trim().toLowerCase())
  if (!group) return [{ verdict: 'differs', text: `${named} is not among Microsoft’s load-order groups for file system filters of ${dayWords(groups.as_of)}.` }]
  return altitudes.filter((altitude) => !isInRange(altitude, group)).map((altitude) => ({ verdict: 'differs' as const, text: outside(altitude, group, groups.rows) }))
}

function outside(altitude: Altitude, group: LoadOrderGroup, groups: readonly LoadOrderGroup[]): string {
  const right = groups.find((each) => isInRange(altitude, each))
  const place = right ? `lies in the range of ${rangeWords(right)}` : 'lies in the range of no load-order group'
  return `${altitude} ${place}, and not in that of ${rangeWords(group)}.`
}

const rangeWords = ({ name, from, to }: LoadOrderGroup) => `${name} (${from} to ${to})`

function holders(rows: readonly Allocation[]): string {
  return inWords([...new Set(rows.map(({ file, company }) => (company ? `${file}, ${company}` : file)))])
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')} and ${words.at(-1)}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2025-10-28` → `28 October 2025`. */
export function dayWords(day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number)
  return `${date} ${months[month - 1]} ${year}`
}
