import { rowsAt } from '@/domain/answered'
import type { DocumentBody } from '@/domain/kind-definition'

const starts: Record<string, number> = { boot: 0, system: 1, auto: 2, demand: 3 }
const errors: Record<string, number> = { ignore: 0, normal: 1, severe: 2, critical: 3 }

/** The `.inf` files that the drivers of a behaviour disclosure would come with. */
export function driverFiles(body: DocumentBody): { name: string; mimeType: string; buffer: Buffer }[] {
  return rowsAt(body, 'kernel.drivers').map((driver) => {
    const file = String(driver['file_name'])
    const altitudes = Array.isArray(driver['altitudes']) ? driver['altitudes'].map(String) : []
    const text = [
      '[Version]', 'Signature = "$Windows NT$"', 'Class = "AntiVirus"', 'DriverVer = 01/01/2026,1.0.0.0', '',
      '[DefaultInstall.NTamd64]', 'CopyFiles = Files', '', '[Files]', file, '',
      '[DefaultInstall.NTamd64.Services]', `AddService = ${file.replace(/\.sys$/i, '')},,Service`, '',
      '[Service]', 'ServiceType = 2', `StartType = ${starts[String(driver['start_type'])] ?? 3}`, `ErrorControl = ${errors[String(driver['error_control'])] ?? 1}`,
      `ServiceBinary = %12%\\${file}`, ...(typeof driver['load_order_group'] === 'string' ? [`LoadOrderGroup = "${driver['load_order_group']}"`] : []), 'AddReg = Instances', '',
      '[Instances]', ...altitudes.map((altitude, index) => `HKR,"Instances\\Instance${index}","Altitude",0x00000000,"${altitude}"`), '',
    ].join('\r\n')
    return { name: file.replace(/\.sys$/i, '.inf'), mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${text}`, 'utf16le') }
  })
}
