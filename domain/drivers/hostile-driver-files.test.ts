import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from './limits'
import { readDriverFile } from './read-driver-file'
import { asUtf16, bytesOf, calloutInf, fltmcInstances, minifilterInf } from './testing/driver-files'

const refused = (line: number, reason: string) => ({ ok: false, line, reason: expect.stringContaining(reason) })
const filled = (line: string) => `${line}\n`.repeat(Math.min(limits.lines - 300, Math.floor((limits.bytes - 2_000) / (line.length + 1))))
const names = (count: number) => Array.from({ length: count }, (_each, index) => `AddService=a${index},,s\n`).join('')

test.each([
  ['a driver itself', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 1, 'This is not text'],
  ['UTF-16 without its mark', asUtf16(minifilterInf, 'le').slice(2), 1, 'This is not text'],
  ['UTF-16 that breaks off inside a character', asUtf16(minifilterInf, 'le').slice(0, -1), 1, 'is not'],
  ['too many bytes', new Uint8Array(limits.bytes + 1).fill(0x3b), 1, 'larger than 1000 kB'],
  ['too many lines', bytesOf('\n'.repeat(limits.lines + 5)), limits.lines + 1, 'more than 20,000 lines'],
  ['a line too long', bytesOf(`[Version]\n;${'x'.repeat(limits.lineLength)}`), 2, 'longer than 8,000'],
  ['a line continued without end', bytesOf(`[Version]\n${`${'x'.repeat(4_000)}\\\n`.repeat(5)}`), 2, 'continuations'],
  ['too many sections', bytesOf(Array.from({ length: limits.sections + 1 }, (_each, index) => `[s${index}]`).join('\n')), limits.sections + 1, 'more than 2,000 sections'],
  ['too many services', bytesOf(`[Version]\n[s]\nServiceType=1\n[x.Services]\n${names(limits.services + 1)}`), 105, 'more than 100 services'],
  ['a service that writes without end', bytesOf(`[Version]\n[x.Services]\nAddService=a,,s\n[s]\nAddReg=r\n[r]\n${'HKR,a\n'.repeat(limits.registryLines + 1)}`), 5, 'more than 5,000 lines'],
  ['strings that multiply', bytesOf(`[Version]\n[Strings]\na=${'x'.repeat(4_000)}\n[y]\n${'%a%'.repeat(2_000)}`), 5, 'too long'],
])('%s is refused', (_name, bytes, line, reason) => {
  expect(readDriverFile(bytes)).toEqual(refused(line, reason))
})

/** Where reading were quadratic, these would take minutes. In milliseconds. */
const longest = 15_000

test.each([
  ['commas', `[Version]\n${filled(','.repeat(limits.lineLength - 1))}`],
  ['quotation marks', `[Version]\n${filled('"'.repeat(limits.lineLength - 1))}`],
  ['percent signs', `[Version]\n[Strings]\n%=y\n[x]\n${filled('%'.repeat(limits.lineLength - 1))}`],
  ['decorations', `[Version]\n${filled(`[${'.nt'.repeat(2_600)}]`)}`],
  ['services that all write the same keys', `[Version]\n[x.Services]\n${names(limits.services)}[s]\nServiceType=2\nAddReg=r,r,r\n[r]\n${'HKR,Instances\\a,Altitude,0,1\n'.repeat(limits.registryLines)}`],
  ['keys of instances that go ever deeper', `[Version]\n[x.Services]\n${names(5)}[s]\nServiceType=2\nAddReg=r\n[r]\n${filled(`HKR,Instances${'\\\\'.repeat(3_950)}\u2028x,Altitude,0,1`)}`],
  ['models that refer to each other', `[Version]\n[Manufacturer]\n${'a=m,NTamd64\n'.repeat(3_000)}[m.NTamd64]\n${'a=m\n'.repeat(3_000)}`],
  ['a table of one column after the other', `${'--- '.repeat(8)}\n${filled('a  '.repeat(2_600))}`],
  ['a rule without end', `${'--- '.repeat(1_900)}\n`.repeat(120)],
  ['JSON in one line, nested without end', `[{"a":${'['.repeat(limits.bytes - 10)}`],
  ['JSON in one line, of spaces', `[${' '.repeat(limits.bytes - 10)}x`],
  ['JSON in one line, of members', `[{${Array.from({ length: 90_000 }, (_each, index) => `"${index}":1`).join()}`.slice(0, limits.bytes)],
  ['nested lists', `[${filled('['.repeat(limits.lineLength - 1))}`],
])(
  '%s end in an answer soon',
  (_name, text) => {
    expect(readDriverFile(bytesOf(text))).toHaveProperty('ok')
  },
  longest,
)

test('any bytes end in an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const read = readDriverFile(bytes)
      expect(read.ok || (read.line >= 1 && read.reason !== '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('any damage to a good file ends in an answer with altitudes that are numbers', () => {
  const pieces = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('"', '%', '[', ']', '\\\n', ';', ',', '=', '\n', '---  ---  ---\n', '\u2028', '<Legacy>'))
  const damage = fc.record({ file: fc.constantFrom(minifilterInf, calloutInf, fltmcInstances), at: fc.nat(3_000), length: fc.nat(40), put: pieces })
  fc.assert(
    fc.property(damage, ({ file, at, length, put }) => {
      const read = readDriverFile(bytesOf(file.slice(0, at) + put + file.slice(at + length)))
      if (!read.ok) return
      for (const driver of read.drivers) for (const altitude of driver.altitudes ?? []) expect(altitude).toMatch(/^\d+(\.\d+)?$/)
    }),
    { numRuns: 1_000 },
  )
})
