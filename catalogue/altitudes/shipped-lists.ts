import type { AltitudeLists } from '@/domain/altitudes/altitude-lists'
import allocated from './allocated-altitudes.json' with { type: 'json' }
import groups from './load-order-groups.json' with { type: 'json' }

const at = (row: readonly string[], place: number) => row[place] ?? ''

/** Microsoft's two lists as they were when this edition of the portal was made; an admin can import newer ones. */
export const shippedAltitudeLists: AltitudeLists = {
  allocations: {
    as_of: allocated.as_of,
    source: allocated.source,
    rows: allocated.rows.map((row) => ({ file: at(row, 0), altitude: at(row, 1), company: at(row, 2), group: at(row, 3) })),
  },
  groups: {
    as_of: groups.as_of,
    source: groups.source,
    rows: groups.rows.map((row) => ({ name: at(row, 0), from: at(row, 1), to: at(row, 2) })),
  },
}

/** Said wherever the lists are used as a whole. */
export const altitudeAttribution = `${allocated.attribution}, ${allocated.licence}`
