import { load, middle, type Load } from '@/bench/load'
import type { PageTarget } from '@/bench/page-targets'

export type Places = { site: string; bare: string; empty: string }
export type Measured = ReadonlyMap<string, Load>

type Row = { target: PageTarget; bytes: number; ours: Load; bare: Load; empty: Load }

const rounds = 3
const seconds = 3
const columns = [27, 8, 12, 16, 10, 17, 14]

/** Measures every target, then prints each beside an empty Next answer and beside node:http with as many bytes. */
export async function measurePages(places: Places, targets: readonly PageTarget[]): Promise<Measured> {
  console.log('Median of three rounds in turn, ten connections; p50 and p97.5 in milliseconds. Next: an empty page, or for JSON an empty route.')
  print(['', 'bytes', 'requests/s', 'p50 / p97.5', 'of Next', 'Next', 'of node:http'])
  const measured = new Map<string, Load>()
  for (const target of targets) {
    const bytes = await sizeOf(places.site + target.path, target)
    if (bytes === undefined) continue
    const row = await measure(places, target, bytes)
    measured.set(target.name, row.ours)
    print(cellsOf(row))
  }
  return measured
}

async function measure(places: Places, target: PageTarget, bytes: number): Promise<Row> {
  const ours: Load[] = []
  const bare: Load[] = []
  const empty: Load[] = []
  await load(places.site + target.path, target.cookie, 1)
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await load(`${places.bare}/${bytes}`, undefined, seconds))
    empty.push(await load(places.empty + (target.beside === 'page' ? '/' : '/empty'), undefined, seconds))
    ours.push(await load(places.site + target.path, target.cookie, seconds))
  }
  return { target, bytes, ours: middle(ours), bare: middle(bare), empty: middle(empty) }
}

async function sizeOf(address: string, { name, cookie }: PageTarget): Promise<number | undefined> {
  const answer = await fetch(address, { headers: cookie ? { cookie } : {}, redirect: 'manual' })
  const { byteLength } = await answer.arrayBuffer()
  if (answer.status === 200) return byteLength
  console.log(`  ${name}: answers ${answer.status}, so it is not measured.`)
  return undefined
}

function cellsOf({ target, bytes, ours, bare, empty }: Row): string[] {
  const latency = (found: Load) => `${found.p50} / ${found.p97}`
  return [target.name, String(bytes), ours.rate.toFixed(0), latency(ours), ratio(ours, empty), `${empty.rate.toFixed(0)} (${latency(empty)})`, `${ratio(ours, bare)} of ${bare.rate.toFixed(0)}`]
}

function ratio(left: Load, right: Load): string {
  const value = left.rate / right.rate
  return value.toFixed(value < 0.1 ? 3 : 2)
}

function print(cells: string[]): void {
  console.log(`  ${cells.map((cell, place) => (place === 0 ? cell.padEnd(columns[place] ?? 0) : cell.padStart(columns[place] ?? 0))).join(' ')}`)
}
