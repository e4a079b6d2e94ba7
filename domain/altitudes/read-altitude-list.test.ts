import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAltitudeList } from './read-altitude-list'

const read = (text: string) => readAltitudeList(new TextEncoder().encode(text))
const heading = 'driver_file,altitude,company,load_order_group\n'

test('a list as CSV is taken, quoted companies too', () => {
  expect(read(`${heading}a.sys,389990,"Northlight, ""NL"" Ltd.",FSFilter Top\n\nb.sys,325000.3,,Filter\n`)).toEqual({
    ok: true,
    part: 'allocations',
    rows: [
      { file: 'a.sys', altitude: '389990', company: 'Northlight, "NL" Ltd.', group: 'FSFilter Top' },
      { file: 'b.sys', altitude: '325000.3', company: '', group: 'Filter' },
    ],
  })
})

test('Microsoft’s page is taken as it is written, each table under the heading of its group', () => {
  const page = `---
ms.date: 10/28/2025
---
# Allocated filter altitudes
## <span id="420000_-_429999__Filter"></span>420000 - 429999: Filter

| Minifilter | Altitude | Company |
|------------|:--------:|---------|
| a.sys (old) | 425500 | Northlight |

## <span id="x"></span>400000 - 409999: FSFilter Top
| Minifilter | Altitude | Company |
|---|---|---|
| b.sys | 401350.5 | |
`
  expect(read(page)).toEqual({
    ok: true,
    part: 'allocations',
    rows: [
      { file: 'a.sys (old)', altitude: '425500', company: 'Northlight', group: 'Filter' },
      { file: 'b.sys', altitude: '401350.5', company: '', group: 'FSFilter Top' },
    ],
  })
})

test('the load-order groups are taken from CSV and from Microsoft’s page', () => {
  const rows = [
    { name: 'FSFilter Virtualization', from: '130000', to: '139999' },
    { name: 'FSFilter Infrastructure', from: '0', to: '19999' },
  ]
  expect(read('load_order_group,altitude_range,description\nFSFilter Virtualization,130000-139999,"a, b"\nFSFilter Infrastructure,<20000,\n')).toEqual({ ok: true, part: 'groups', rows })
  expect(read('| Load order group | Altitude range | Group description |\n| -- | -- | -- |\n| FSFilter Virtualization | 130000- 139999 | a |\n| FSFilter Infrastructure | <20000 | b |\n')).toEqual({ ok: true, part: 'groups', rows })
})

test('every problem is named with its line, and nothing is taken', () => {
  const bad = read(`${heading}a.sys,tall,Northlight,Filter\n,389990,Northlight,Filter\nb.sys,1,2\nc.sys,1,,\n`)
  expect(bad).toEqual({
    ok: false,
    problems: [
      { line: 2, reason: '“tall” is not an altitude.' },
      { line: 3, reason: 'The file is missing.' },
      { line: 4, reason: 'Four values are needed, and there are 3.' },
      { line: 5, reason: 'The load-order group is missing.' },
    ],
  })
})

test.each([
  ['file,height\n', 1, 'The headings must be'],
  [`${heading}`, 1, 'The file holds no list.'],
  [`${heading}"a.sys,1,b,c\n`, 2, 'A quotation mark is not closed'],
  ['# Notes\n| Colour | Taste |\n|---|---|\n| red | sweet |\n', 2, 'This table is not one of Microsoft’s'],
  ['load_order_group,altitude_range,description\nFSFilter Top,400000,x\n', 2, '“400000” is not a range of altitudes.'],
  ['MZ\u0000', 1, 'This is not text'],
])('%j is refused', (text, line, reason) => {
  expect(read(text)).toEqual({ ok: false, problems: [{ line, reason: expect.stringContaining(reason) }] })
})

test.each(['<', '1', ' x', ' '])('headings without end of “%s” name no group, and are passed over', (sign) => {
  const heading = `# 1 - 2: ${sign.repeat(7_900 / sign.length)}x\n`
  expect(read(`${heading.repeat(120)}| Minifilter | Altitude | Company |\n| a.sys | 1 | |\n`)).toEqual({ ok: false, problems: [{ line: 122, reason: 'The load-order group is missing.' }] })
})

test('any bytes end in an answer', () => {
  const some = fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.string({ maxLength: 300 }).map((text) => new TextEncoder().encode(heading + text)))
  fc.assert(fc.property(some, (bytes) => 'ok' in readAltitudeList(bytes)))
})
