import type { Altitude } from './altitude'

/** One line of Microsoft's list of allocated filter altitudes. */
export interface Allocation {
  /** As listed; some carry a remark, such as `symevnt.sys (retired)`. */
  file: string
  altitude: Altitude
  /** Empty for the few that name none. */
  company: string
  group: string
}

/** A load-order group of file system filters with the whole altitudes that belong to it. */
export interface LoadOrderGroup {
  name: string
  from: Altitude
  to: Altitude
}

export interface DatedList<T> {
  /** The day that the list itself bears: `2025-10-28`. */
  as_of: string
  source: string
  rows: readonly T[]
}

/** What a driver's file, altitudes and load-order group are checked against. */
export interface AltitudeLists {
  allocations: DatedList<Allocation>
  groups: DatedList<LoadOrderGroup>
}

/** The file that a line of the list names, without its remark, in small letters: `TkPcFtCb.sys on 32bit` is tkpcftcb.sys. */
export function fileOf(listed: string): string {
  const name = listed.trim().toLowerCase()
  return /^\S*?\.(?:sys|exe)/.exec(name)?.[0] ?? name
}

export interface AllocationBook {
  byAltitude: ReadonlyMap<Altitude, readonly Allocation[]>
  byFile: ReadonlyMap<string, readonly Allocation[]>
}

const books = new WeakMap<readonly Allocation[], AllocationBook>()

/** The list to look things up in; made once for each list. */
export function bookOf({ rows }: DatedList<Allocation>): AllocationBook {
  const book = books.get(rows) ?? { byAltitude: grouped(rows, ({ altitude }) => altitude), byFile: grouped(rows, ({ file }) => fileOf(file)) }
  books.set(rows, book)
  return book
}

function grouped(rows: readonly Allocation[], by: (row: Allocation) => string): Map<string, Allocation[]> {
  const groups = new Map<string, Allocation[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}
