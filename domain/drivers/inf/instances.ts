import { parseAltitude, type Altitude } from '../../altitudes/altitude'
import type { Remark } from '../found'
import type { Directive } from './inf-file'

const ownKey = /^(?:parameters\\)?instances(?:\\+([^\\].*))?$/i
const serviceKey = /^system\\(?:currentcontrolset|controlset\d+)\\services\\([^\\]+)\\(.+)$/i

/**
 * The altitudes of a minifilter's instances, the default instance first. They stand under `Instances` or, since
 * Windows 11 24H2, under `Parameters\Instances` (Microsoft, "Creating an INF file for a minifilter driver").
 */
export function altitudesIn(lines: readonly Directive[], service: string): { altitudes: Altitude[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const byInstance = new Map<string, Set<Altitude>>()
  let first = ''
  for (const { line, values } of lines) {
    const [root = '', key = '', name = '', , value = ''] = values
    const instance = instanceOf(root, key, service)
    if (instance === null) continue
    if (instance === '' && name.toLowerCase() === 'defaultinstance') first = value.toLowerCase()
    if (instance === '' || name.toLowerCase() !== 'altitude') continue
    const altitude = parseAltitude(value)
    if (altitude === null) remarks.push({ line, text: `“${value}” is not an altitude and was left out.` })
    else byInstance.set(instance, (byInstance.get(instance) ?? new Set()).add(altitude))
  }
  const ordered = [...(byInstance.get(first) ?? []), ...[...byInstance.values()].flatMap((each) => [...each])]
  return { altitudes: [...new Set(ordered)], remarks }
}

/** The instance whose key a line writes to; empty for the key that holds them all, null for any other key. */
function instanceOf(root: string, key: string, service: string): string | null {
  const inService = root.toUpperCase() === 'HKLM' ? serviceKey.exec(key) : null
  if (root.toUpperCase() !== 'HKR' && inService?.[1]?.toLowerCase() !== service.toLowerCase()) return null
  const found = ownKey.exec(inService?.[2] ?? key)
  return found ? (found[1] ?? '').toLowerCase() : null
}
