import { rowsIn } from '../field-path'
import type { DocumentBody } from '../kind-definition'
import type { AltitudeLists } from './altitude-lists'
import { checkDriver, type AltitudeFact } from './check-driver'

/** What the lists say of each driver of a body, by the path of its altitudes: `kernel.drivers#7k2m9qzd.altitudes`. `lists` are paths such as `kernel.drivers`. */
export function altitudeFactsIn(known: AltitudeLists, lists: readonly string[], body: DocumentBody): Map<string, AltitudeFact[]> {
  const found = new Map<string, AltitudeFact[]>()
  for (const list of lists) {
    const [section = '', field = ''] = list.split('.')
    for (const row of rowsIn(body[section]?.[field])) {
      const { file_name: file, altitudes, load_order_group: group } = row
      if (typeof file !== 'string' || file.trim() === '') continue
      const claimed = Array.isArray(altitudes) ? altitudes.filter((each) => typeof each === 'string') : []
      const facts = checkDriver(known, { file_name: file.trim(), altitudes: claimed, load_order_group: typeof group === 'string' ? group : undefined })
      if (facts.length > 0) found.set(`${list}#${row.row}.altitudes`, facts)
    }
  }
  return found
}
