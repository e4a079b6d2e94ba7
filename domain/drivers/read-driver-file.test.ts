import { expect, test } from 'vitest'
import { limits } from './limits'
import { readDriverFile, type DriverFileRead } from './read-driver-file'
import { asUtf16, bytesOf, calloutInf, elamInf, fltmcFilters, fltmcInstances, malformedInf, minifilterInf } from './testing/driver-files'

function read(text: string | Uint8Array): Extract<DriverFileRead, { ok: true }> {
  const outcome = readDriverFile(typeof text === 'string' ? bytesOf(text) : text)
  if (!outcome.ok) throw new Error(`line ${outcome.line}: ${outcome.reason}`)
  return outcome
}

const sentry = {
  file_name: 'nlsentry.sys',
  service_name: 'nlsentry',
  display_name: 'Northlight "Sentry" filter',
  driver_kind: 'fs_minifilter',
  start_type: 'boot',
  error_control: 'normal',
  load_order_group: 'FSFilter Activity Monitor',
  altitudes: ['389990', '361020.5'],
  architectures: ['x64', 'arm64'],
}

test('a minifilter is read with both of its instances, the default one first, and both of its architectures', () => {
  expect(read(minifilterInf)).toEqual({ ok: true, drivers: [sentry], services: [], remarks: [] })
})

test.each([
  ['UTF-8 with a mark', bytesOf(`\ufeff${minifilterInf}`)],
  ['UTF-16 as Windows writes it', asUtf16(minifilterInf, 'le')],
  ['UTF-16, big end first', asUtf16(minifilterInf, 'be')],
  ['lines that end as on Windows', bytesOf(minifilterInf.replaceAll('\n', '\r\n'))],
  ['an old end-of-file sign', bytesOf(`${minifilterInf}\u001a`)],
])('the same is read from %s', (_name, bytes) => {
  expect(read(bytes).drivers).toEqual([sentry])
})

test('what a service is described as is what its driver is for', () => {
  const described = minifilterInf.replace('DisplayName    =', 'Description    = %ServiceDescription%\nDisplayName    =')
  expect(read(described).drivers).toEqual([{ ...sentry, purpose: 'Northlight Sentry; file monitor' }])
})

test('what is no UTF-8 is read as Windows-1252', () => {
  const bytes = bytesOf(elamInf.replace('early launch', 'early l@unch')).map((byte) => (byte === 0x40 ? 0xe4 : byte))
  expect(read(bytes).drivers[0]?.display_name).toBe('Northlight early läunch')
})

test('an early-launch driver is known by its group, and a template names no architecture', () => {
  expect(read(elamInf).drivers).toMatchObject([{ file_name: 'nlelam.sys', driver_kind: 'elam', start_type: 'boot', error_control: 'critical', architectures: [] }])
})

test('architectures come from the models that use an install section', () => {
  const { drivers, services } = read(calloutInf)
  expect(drivers).toMatchObject([{ file_name: 'nlwfp.sys', driver_kind: 'wfp_callout', start_type: 'system', architectures: ['x64', 'arm64'] }])
  expect(services).toEqual([{ name: 'nlagent', display_name: 'Northlight agent', file_name: 'nlagent.exe', start_type: 'auto', account: 'local_system' }])
})

test('instances may stand where Windows had them before, also under the full key of the service', () => {
  const older = minifilterInf.replaceAll('Parameters\\Instances', 'Instances').replace('HKR,"Instances\\"%Instance1', 'HKLM,"SYSTEM\\CurrentControlSet\\Services\\nlsentry\\Instances\\"%Instance1')
  expect(read(older).drivers[0]?.altitudes).toEqual(['389990', '361020.5'])
  const foreign = older.replace('Services\\nlsentry\\', 'Services\\another\\')
  expect(read(foreign).drivers[0]?.altitudes).toEqual(['389990'])
})

test('English strings go before the file’s own default and that before other languages', () => {
  const german = minifilterInf.replace('DisplayName          = "Northlight ""Sentry"" filter"\n', '')
  expect(read(german).drivers[0]?.display_name).toBe('Northlight Sentry-Filter')
  expect(read(`${minifilterInf}\n[Strings.0409]\ndisplayname = Sentry\n`).drivers[0]?.display_name).toBe('Sentry')
})

test('what Windows does not know is left out, with its line', () => {
  const odd = minifilterInf.replace('StartType      = 0x0', 'StartType      = 7').replace('"389990"', '"38k"').replace('ServiceBinary  = %13%\\nlsentry.sys', '')
  const { drivers, remarks } = read(odd)
  expect(drivers[0]).toMatchObject({ file_name: 'nlsentry.sys', altitudes: ['361020.5'] })
  expect(drivers[0]).not.toHaveProperty('start_type')
  expect(remarks).toEqual([
    { line: 31, text: 'No ServiceBinary is given: nlsentry.sys is assumed.' },
    { line: 36, text: '7 is not a value that Windows knows here; it was left out.' },
    { line: 46, text: '“38k” is not an altitude and was left out.' },
  ])
})

test('a driver that starts differently on two versions of Windows is one driver, and that is said', () => {
  const downlevel = '\n[DefaultInstall.NTx86.Services]\nAddService = nlsentry,,Old.Service\n[Old.Service]\nServiceType=2\nStartType=3\nServiceBinary=%12%\\NLSENTRY.SYS\n'
  const { drivers, remarks } = read(minifilterInf + downlevel)
  expect(drivers).toMatchObject([{ start_type: 'boot', architectures: ['x64', 'arm64', 'x86'] }])
  expect(remarks).toMatchObject([{ text: expect.stringContaining('starts as “boot”') }])
})

test('text before the first section is passed over, as Windows does', () => {
  expect(read(`/*++\n${minifilterInf}`).drivers).toHaveLength(1)
})

test('a driver that runs in user mode is not listed as one of the kernel', () => {
  const umdf = '[Version]\nClass=Sensor\n[A.NT.Services]\nAddService=WUDFRd,0x1fa,W\n[W]\nServiceType=1\nStartType=3\nErrorControl=1\nServiceBinary=%12%\\WUDFRd.sys\n'
  expect(read(umdf)).toMatchObject({ drivers: [], remarks: [{ text: expect.stringContaining('user mode') }] })
})

test('filters are read from fltmc, fractions and legacy filters too', () => {
  expect(read(fltmcFilters).drivers).toEqual([
    { file_name: 'nlsentry.sys', service_name: 'nlsentry', driver_kind: 'fs_minifilter', altitudes: ['389990'], architectures: [] },
    { file_name: 'WdFilter.sys', service_name: 'WdFilter', driver_kind: 'fs_minifilter', altitudes: ['328010'], architectures: [] },
    { file_name: 'nlfraction.sys', service_name: 'nlfraction', driver_kind: 'fs_minifilter', altitudes: ['325000.3'], architectures: [] },
    { file_name: 'oldscan.sys', service_name: 'oldscan', driver_kind: 'fs_legacy_filter', architectures: [] },
  ])
})

test('instances are read from fltmc in any language, and a name that fills its column may be cut off', () => {
  const { drivers, remarks } = read(asUtf16(fltmcInstances, 'le'))
  expect(drivers.map(({ file_name, altitudes }) => [file_name, altitudes])).toEqual([
    ['nlsentry.sys', ['389990', '361020.5']],
    ['northlightfilemonito.sys', ['361030']],
  ])
  expect(remarks).toContainEqual({ line: 7, text: '“northlightfilemonito” fills its column and may be cut off.' })
})

test('both outputs of fltmc may stand in one file', () => {
  expect(read(fltmcFilters + fltmcInstances).drivers.find((driver) => driver.service_name === 'nlsentry')?.altitudes).toEqual(['389990', '361020.5'])
})

test('a list in our own field names is taken as it stands', () => {
  const fields = { file_name: 'nlsentry.sys', altitudes: ['389990'], purpose: 'Watches files.' }
  expect(read(JSON.stringify([fields], null, 2)).drivers).toEqual([{ file_name: 'nlsentry.sys', architectures: [], fields }])
})

test('a list may stand in one line, as machines write it', () => {
  const list = Array.from({ length: 200 }, (_each, index) => ({ file_name: `nl${index}.sys`, purpose: 'Watches files. '.repeat(20) }))
  const text = JSON.stringify(list)
  expect(text.length).toBeGreaterThan(limits.lineLength)
  expect(read(text).drivers).toHaveLength(list.length)
})

test.each([
  ['a section name that is not closed', malformedInf, 4, 'This section name is not closed with ].'],
  ['an empty file', ' \n', 1, 'The file is empty.'],
  ['a letter to somebody', 'Dear colleague,\nhere they are.', 1, 'The file has no [section]: it is not an .inf file.'],
  ['settings of something else', 'colour = blue\n[more]\n', 1, 'This line stands before the first [section], and there is no [Version]: the file is not an .inf file.'],
  ['JSON that breaks off', '[\n  {"file_name": "a.sys",\n', 3, 'A member needs a name in double quotes.'],
  ['JSON of another shape', '{"drivers": []}', 1, 'The file must hold a list of drivers: [ { "file_name": … }, … ].'],
  ['JSON without a file name', '[{}]', 1, 'Entry 1 has no file_name.'],
  ['another table', '----- -----\nabc   def\n', 1, 'This is not the table of fltmc filters or fltmc instances.'],
])('%s is refused with line and reason', (_name, text, line, reason) => {
  expect(readDriverFile(bytesOf(text))).toEqual({ ok: false, line, reason })
})
