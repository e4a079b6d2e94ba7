import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedAltitudeLists } from '@/catalogue/altitudes/shipped-lists'
import { checkDriver } from '@/domain/altitudes/check-driver'
import { readDriverFile } from '@/domain/drivers/read-driver-file'
import { bytesOf, calloutInf, elamInf, minifilterInf } from '@/domain/drivers/testing/driver-files'
import { foundRows } from '@/domain/prefill/found-rows'
import { planFilling } from '@/domain/prefill/plan-filling'
import { kindDefinition } from '@/kinds/schemas'

// What it costs to read three driver files, compare them with a form of 2,000 drivers and check their altitudes, beside a
// plain decoding and splitting of the same bytes: `npx tsx bench/prefill.ts`. With a folder of .inf files it reads those too.

const files = [minifilterInf, elamInf, calloutInf].map(bytesOf)
const kind = kindDefinition('product_behaviour')
const address = { section: 'kernel', list: 'drivers', key: 'file_name' }
const many = { drivers: Array.from({ length: 2_000 }, (_each, index) => ({ row: index.toString().padStart(8, '0'), file_name: `driver${index}.sys` })) }

function prefill(): number {
  const found = foundRows(files.map((bytes, index) => ({ name: `${index}.inf`, read: readDriverFile(bytes) })), { tells: 'drivers', key: 'file_name' })
  const facts = found.flatMap(({ key, fields }) => checkDriver(shippedAltitudeLists, { file_name: key, altitudes: (fields['altitudes'] as string[] | undefined) ?? [] }))
  return planFilling(kind, address, many, found).length + facts.length
}

const plainly = () => files.map((bytes) => new TextDecoder().decode(bytes).split('\n').map((line) => line.split(/[,=]/)))

function medianOf(runs: number, repeat: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    for (let time = 0; time < repeat; time += 1) work()
    return (performance.now() - from) / repeat
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const [whole, plain] = [medianOf(11, 20, prefill), medianOf(11, 200, plainly)]
console.log(`three .inf files into 2,000 drivers  ${whole.toFixed(2)} ms; decoding and splitting alone ${plain.toFixed(3)} ms, ${(whole / plain).toFixed(0)} times less`)

const folder = process.argv[2]
if (folder) {
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const taken = medianOf(5, 1, () => all.map((bytes) => readDriverFile(bytes)))
  const read = all.filter((bytes) => readDriverFile(bytes).ok).length
  console.log(`${read} of ${all.length} files read             ${(taken / all.length).toFixed(2)} ms each`)
}
