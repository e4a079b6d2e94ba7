import { rowsAt } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { DocumentBody } from '@/domain/kind-definition'

const starts: Record<string, number> = { boot: 0, system: 1, auto: 2, demand: 3 }
const errors: Record<string, number> = { ignore: 0, normal: 1, severe: 2, critical: 3 }
const accounts: Record<string, string> = { local_system: 'LocalSystem', local_service: 'NT AUTHORITY\\LocalService', network_service: 'NT AUTHORITY\\NetworkService' }

/** The `.inf` files that the drivers of a behaviour disclosure would come with; the first installs its services too. */
export function driverFiles(body: DocumentBody): { name: string; mimeType: string; buffer: Buffer }[] {
  return rowsAt(body, 'kernel.drivers').map((driver, index) => {
    const file = String(driver['file_name'])
    const services = index === 0 ? rowsAt(body, 'user_mode.components') : []
    const text = [
      '[Version]', 'Signature = "$Windows NT$"', 'Class = "AntiVirus"', 'DriverVer = 01/01/2026,1.0.0.0', '',
      '[DefaultInstall.NTamd64]', 'CopyFiles = Files', '', '[Files]', file, '',
      '[DefaultInstall.NTamd64.Services]', `AddService = ${file.replace(/\.sys$/i, '')},,Driver`, ...services.map(({ name }, at) => `AddService = ${String(name)},,Service${at}`), '',
      ...driverSection(driver), ...services.flatMap(serviceSection),
    ].join('\r\n')
    return { name: file.replace(/\.sys$/i, '.inf'), mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${text}`, 'utf16le') }
  })
}

function driverSection(driver: BodyRow): string[] {
  const altitudes = Array.isArray(driver['altitudes']) ? driver['altitudes'].map(String) : []
  return [
    '[Driver]', `Description = "${String(driver['purpose'])}"`, 'ServiceType = 2', `StartType = ${starts[String(driver['start_type'])] ?? 3}`, `ErrorControl = ${errors[String(driver['error_control'])] ?? 1}`,
    `ServiceBinary = %12%\\${String(driver['file_name'])}`, ...(typeof driver['load_order_group'] === 'string' ? [`LoadOrderGroup = "${driver['load_order_group']}"`] : []), 'AddReg = Instances', '',
    '[Instances]', ...altitudes.map((altitude, index) => `HKR,"Instances\\Instance${index}","Altitude",0x00000000,"${altitude}"`), '',
  ]
}

function serviceSection(service: BodyRow, at: number): string[] {
  return [
    `[Service${at}]`, 'ServiceType = 16', `StartType = ${starts[String(service['start_type'])] ?? 2}`, 'ErrorControl = 1',
    `ServiceBinary = %13%\\${String(service['name'])}`, `StartName = "${accounts[String(service['account'])] ?? ''}"`, '',
  ]
}
