import { driverErrorControls, driverStartTypes, FileProblem, type DriverErrorControl, type DriverStartType, type FoundDriver, type FoundService, type Remark } from '../found'
import { limits } from '../limits'
import { directives, type Directive, type InfFile } from './inf-file'
import { altitudesIn } from './instances'
import { suggestKind } from './suggest-kind'
import type { Section } from './sections'

/** One `AddService` of the file. */
export interface ServiceInstall {
  service: string
  section: Section
  architectures: string[]
}

export type ServiceFound = { driver: FoundDriver } | { service: FoundService }

/** The first bits of ServiceType that are drivers: kernel, file system, adapter, recogniser. */
const driverBits = 0x0f

/** What one service install section says, as far as it says it. */
export function readService(file: InfFile, install: ServiceInstall, remarks: Remark[]): ServiceFound {
  const lines = directives(file, install.section)
  const given = (key: string) => lines.find((line) => line.key === key)
  const binary = fileNameIn(given('servicebinary')?.values[0] ?? '')
  const type = numberIn(given('servicetype'), remarks)
  const isDriver = type === null ? !/\.(exe|dll)$/i.test(binary) : (type & driverBits) !== 0
  const displayName = given('displayname')?.values[0]
  const about = displayName ? { display_name: displayName } : {}
  const startType = stated('start_type', wordFor<DriverStartType>(driverStartTypes, given('starttype'), remarks))
  if (!isDriver) return { service: { name: install.service, ...about, ...stated('file_name', binary), ...startType, ...stated('account', accountIn(given('startname')?.values[0])) } }
  if (!binary) remarks.push({ line: install.section.line, text: `No ServiceBinary is given: ${install.service}.sys is assumed.` })
  const { altitudes, remarks: more } = altitudesIn(registryLinesOf(file, lines), install.service)
  remarks.push(...more)
  const driver: FoundDriver = {
    file_name: binary || `${install.service}.sys`,
    service_name: install.service,
    ...about,
    ...stated('purpose', given('description')?.values[0]),
    ...startType,
    ...stated('error_control', wordFor<DriverErrorControl>(driverErrorControls, given('errorcontrol'), remarks)),
    ...stated('load_order_group', given('loadordergroup')?.values[0]),
    ...(altitudes.length > 0 ? { altitudes } : {}),
    architectures: install.architectures,
  }
  return { driver: { ...driver, ...stated('driver_kind', suggestKind(file, driver, given('dependencies')?.values ?? [])) } }
}

function registryLinesOf(file: InfFile, lines: readonly Directive[]): Directive[] {
  const writers = lines.filter(({ key }) => key === 'addreg')
  const names = new Set(writers.flatMap(({ values }) => values.map((name) => name.toLowerCase())))
  const written = [...names].flatMap((name) => file.registryLines(name))
  if (written.length > limits.registryLines) throw new FileProblem(writers[0]?.line ?? 1, `This service writes more than ${limits.registryLines.toLocaleString('en-GB')} lines to the registry.`)
  return written
}

function stated<K extends string, V>(key: K, value: V | undefined | null | ''): { [Key in K]?: V } {
  return value === undefined || value === null || value === '' ? {} : ({ [key]: value } as { [Key in K]: V })
}

function wordFor<T extends string>(words: readonly T[], directive: Directive | undefined, remarks: Remark[]): T | undefined {
  const number = numberIn(directive, remarks)
  if (number === null || !directive) return undefined
  const word = words[number]
  if (word === undefined) remarks.push({ line: directive.line, text: `${number} is not a value that Windows knows here; it was left out.` })
  return word
}

function numberIn(directive: Directive | undefined, remarks: Remark[]): number | null {
  const text = directive?.values[0] ?? ''
  if (!directive || text === '') return null
  if (/^(0x[0-9a-f]{1,8}|\d{1,9})$/i.test(text)) return Number(text)
  remarks.push({ line: directive.line, text: `“${text.slice(0, 60)}” cannot be read as a number; it was left out.` })
  return null
}

const accounts: Readonly<Record<string, FoundService['account']>> = { localsystem: 'local_system', localservice: 'local_service', networkservice: 'network_service' }

/** `LocalSystem` and `NT AUTHORITY\\Local Service` name one of the three accounts of services. */
function accountIn(name = ''): FoundService['account'] {
  return accounts[(name.split('\\').at(-1) ?? '').replaceAll(' ', '').toLowerCase()]
}

/** `%12%\drivers\abc.sys` and `"%13%\svc.exe" -k` name abc.sys and svc.exe. */
function fileNameIn(binary: string): string {
  const program = /^(.*?\.(?:sys|exe|dll))(?:"|\s|$)/i.exec(binary.trim())?.[1] ?? binary.trim()
  return program.split(/[\\/]/).at(-1) ?? ''
}
