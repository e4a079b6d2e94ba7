import { parseAltitude, type Altitude } from '../altitudes/altitude'
import { FileProblem, type DriversFound, type FoundDriver, type Remark } from './found'
import { limits } from './limits'

interface Column {
  from: number
  to: number
}

interface Row {
  line: number
  /** One for each column; empty where nothing stands in it. */
  cells: string[]
}

/** The row of dashes below the headings. It says where the columns are; the headings are in the language of the machine. */
const rule = /^\s*-{3,}(?:\s+-{3,})+\s*$/
const prompt = /^\S*>/

export function isFltmcOutput(lines: readonly string[]): boolean {
  return lines.some((line) => rule.test(line))
}

/**
 * The filters in the text output of `fltmc filters` or `fltmc instances`, or of both one after the other. It names
 * services, not files. Throws FileProblem for a table that is neither.
 */
export function readFltmc(lines: readonly string[]): DriversFound {
  const drivers = new Map<string, FoundDriver>()
  const remarks: Remark[] = [{ line: null, text: 'fltmc names services, not files: each file is assumed to be called like its service. Look at the names.' }]
  lines.forEach((line, index) => {
    if (rule.test(line)) for (const row of tableBelow(lines, index)) addRow(row, drivers, remarks)
  })
  if (drivers.size > limits.drivers) throw new FileProblem(1, `The list names more than ${limits.drivers} filters.`)
  return { drivers: [...drivers.values()], services: [], remarks }
}

function tableBelow(lines: readonly string[], ruleAt: number): Row[] {
  const columns = [...(lines[ruleAt] ?? '').matchAll(/-+/g)].map((dashes) => ({ from: dashes.index, to: dashes.index + dashes[0].length }))
  if (columns.length < 3 || columns.length > 8) throw new FileProblem(ruleAt + 1, 'This is not the table of fltmc filters or fltmc instances.')
  const rows: Row[] = []
  for (let at = ruleAt + 1; at < lines.length; at += 1) {
    const text = (lines[at] ?? '').trimEnd()
    if (rule.test(text) || prompt.test(text) || (text === '' && rows.length > 0)) break
    if (text !== '') rows.push({ line: at + 1, cells: cellsOf(text, columns) })
  }
  return rows
}

/** Pieces parted by two spaces, each under the column that it overlaps most; in order where there are as many as columns. */
function cellsOf(text: string, columns: readonly Column[]): string[] {
  const pieces = [...text.matchAll(/\S+(?: \S+)*/g)]
  if (pieces.length === columns.length) return pieces.map((piece) => piece[0])
  const cells = columns.map(() => '')
  for (const piece of pieces) {
    const overlaps = columns.map(({ from, to }) => Math.min(to, piece.index + piece[0].length) - Math.max(from, piece.index))
    const best = overlaps.indexOf(Math.max(...overlaps))
    cells[best] = cells[best] ? `${cells[best]} ${piece[0]}` : piece[0]
  }
  return cells
}

function addRow({ line, cells }: Row, drivers: Map<string, FoundDriver>, remarks: Remark[]): void {
  const [name = '', second = '', third = ''] = cells
  if (name === '' || /[\\/:*?"<>|]/.test(name)) throw new FileProblem(line, `“${name.slice(0, 60)}” is not the name of a filter.`)
  const isLegacy = cells.some((cell) => /^<.*>$/.test(cell))
  const altitude = parseAltitude(third)
  if (altitude === null && !isLegacy && third !== '') remarks.push({ line, text: `“${third.slice(0, 60)}” is not an altitude and was left out.` })
  // `fltmc instances` cuts a name that its column does not hold; `second` is a volume there and a count in `fltmc filters`.
  if (name.length === 20 && !/^\d*$/.test(second)) remarks.push({ line, text: `“${name}” fills its column and may be cut off.` })
  const known = drivers.get(name.toLowerCase())
  drivers.set(name.toLowerCase(), withAltitude(known ?? foundFilter(name, isLegacy), altitude))
}

function foundFilter(name: string, isLegacy: boolean): FoundDriver {
  const file = /\.sys$/i.test(name) ? name : `${name}.sys`
  return { file_name: file, service_name: name, driver_kind: isLegacy ? 'fs_legacy_filter' : 'fs_minifilter', architectures: [] }
}

function withAltitude(driver: FoundDriver, altitude: Altitude | null): FoundDriver {
  return altitude === null ? driver : { ...driver, altitudes: [...new Set([...(driver.altitudes ?? []), altitude])] }
}
