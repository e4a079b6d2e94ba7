import { FileProblem, type DriversFound, type FoundDriver, type Remark } from '../found'
import { limits } from '../limits'
import { directives, infFile, type InfFile } from './inf-file'
import { readService, type ServiceInstall } from './services'

/** The reflector on which Microsoft runs drivers in user mode: a service of Windows, not of the vendor. */
const reflector = 'wudfrd.sys'

/** The drivers and services that an INF file, or the template of one, installs. Throws FileProblem for text that is none. */
export function readInf(lines: readonly string[]): DriversFound {
  const file = infFile(lines)
  const remarks: Remark[] = []
  if (!file.sections.has('version')) remarks.push({ line: null, text: 'The file has no [Version] section.' })
  const found = installsIn(file, remarks).map((install) => readService(file, install, remarks))
  const drivers = found.flatMap((each) => ('driver' in each ? [each.driver] : []))
  const own = drivers.filter((driver) => driver.file_name.toLowerCase() !== reflector)
  if (own.length < drivers.length || file.mentions('umdfservice')) remarks.push({ line: null, text: 'The file installs a driver that runs in user mode on Microsoft’s WUDFRd.sys: it is not a kernel driver and is not listed.' })
  const services = found.flatMap((each) => ('service' in each ? [each.service] : []))
  const merged = mergedDrivers(own, remarks)
  return {
    drivers: merged,
    services: services.filter((each, at) => services.findIndex((other) => other.name === each.name) === at),
    remarks: remarks.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

/** What the file installs, each service with each of its descriptions once. */
function installsIn(file: InfFile, remarks: Remark[]): ServiceInstall[] {
  const installs = new Map<string, ServiceInstall>()
  for (const section of file.sections.values()) {
    const architectures = file.architecturesOf(section.name.replace(/\.services$/i, ''))
    for (const { line, key, values } of directives(file, section)) {
      const [service = '', , name = ''] = values
      if (key !== 'addservice' || service === '') continue
      const described = file.sections.get(name.toLowerCase())
      if (!described) remarks.push({ line, text: `The service ${service} is not described: there is no section [${name}].` })
      else addInstall(installs, { service, section: described, architectures })
      if (installs.size > limits.services) throw new FileProblem(line, `The file installs more than ${limits.services} services.`)
    }
  }
  return [...installs.values()]
}

function addInstall(installs: Map<string, ServiceInstall>, install: ServiceInstall): void {
  const key = `${install.service}\n${install.section.name}`.toLowerCase()
  const architectures = [...new Set([...(installs.get(key)?.architectures ?? []), ...install.architectures])]
  installs.set(key, { ...install, architectures })
}

/** The same driver is often installed by several sections: for each architecture, for older Windows. */
function mergedDrivers(drivers: readonly FoundDriver[], remarks: Remark[]): FoundDriver[] {
  const merged = new Map<string, FoundDriver>()
  for (const driver of drivers) {
    const key = driver.file_name.toLowerCase()
    const first = merged.get(key)
    if (first && first.start_type && driver.start_type && first.start_type !== driver.start_type) {
      remarks.push({ line: null, text: `${driver.file_name} starts as “${first.start_type}” in one section and as “${driver.start_type}” in another: the first is taken.` })
    }
    merged.set(key, first ? together(first, driver) : driver)
  }
  return [...merged.values()]
}

function together(first: FoundDriver, second: FoundDriver): FoundDriver {
  const altitudes = [...new Set([...(first.altitudes ?? []), ...(second.altitudes ?? [])])]
  const architectures = [...new Set([...first.architectures, ...second.architectures])]
  return { ...second, ...first, ...(altitudes.length > 0 ? { altitudes } : {}), architectures }
}
