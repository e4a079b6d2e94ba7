import type { FoundDriver, SuggestedKind } from '../found'
import { directives, type InfFile } from './inf-file'

/** Setup classes of file system filters, in small letters. */
const filterClasses = new Set([
  'activitymonitor', 'antivirus', 'cfsmetadataserver', 'compression', 'contentscreener', 'continuousbackup', 'copyprotection', 'encryption', 'hsm',
  'openfilebackup', 'physicalquotamanagement', 'quotamanagement', 'replication', 'securityenhancer', 'systemrecovery', 'undelete', 'virtualization',
])

/** What kind of driver a file's words suggest; undefined where they suggest none. The author has the last word. */
export function suggestKind(file: InfFile, driver: FoundDriver, dependencies: readonly string[]): SuggestedKind | undefined {
  const group = (driver.load_order_group ?? '').toLowerCase()
  const deviceClass = classOf(file)
  if (group === 'early-launch') return 'elam'
  if (driver.altitudes?.length || dependencies.some((name) => name.toLowerCase() === 'fltmgr')) return 'fs_minifilter'
  if (group.startsWith('fsfilter')) return 'fs_legacy_filter'
  if (filterClasses.has(deviceClass)) return 'fs_minifilter'
  if (deviceClass === 'wfpcallouts') return 'wfp_callout'
  if (file.mentions('filtermediatypes') || file.mentions('filterclass')) return 'ndis_lwf'
  if (group.startsWith('ndis') || ['net', 'nettrans', 'netservice'].includes(deviceClass)) return 'ndis_other'
  if (['upperfilters', 'lowerfilters', 'addfilter'].some((word) => file.mentions(word))) return 'device_filter'
  return driver.start_type === 'boot' ? 'boot_other' : undefined
}

function classOf(file: InfFile): string {
  const named = directives(file, file.sections.get('version')).find(({ key }) => key === 'class')
  return (named?.values[0] ?? '').toLowerCase()
}
