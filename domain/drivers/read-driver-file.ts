import { decodeLines, shortLines } from './decode-text'
import { isJson, readDriverJson } from './driver-json'
import { isFltmcOutput, readFltmc } from './fltmc'
import { FileProblem, type DriversFound } from './found'
import { readInf } from './inf/read-inf'

export type DriverFileRead = ({ ok: true } & DriversFound) | { ok: false; line: number; reason: string }

/**
 * The drivers that a file tells of: an `.inf` file or the `.inx` template of one, the text output of `fltmc filters` or
 * `fltmc instances`, or a JSON list in the form's field names. Told apart by content, never by name. Any bytes end in
 * an answer: what cannot be read is refused with its line, counted from 1, and the reason.
 */
export function readDriverFile(bytes: Uint8Array): DriverFileRead {
  try {
    const lines = decodeLines(bytes)
    if (lines.every((line) => line.trim() === '')) throw new FileProblem(1, 'The file is empty.')
    // A machine writes JSON in one line, however long it is.
    if (isJson(lines)) return { ok: true, ...readDriverJson(lines) }
    const read = isFltmcOutput(lines) ? readFltmc : readInf
    return { ok: true, ...read(shortLines(lines)) }
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, line: error.line, reason: error.reason }
    throw error
  }
}
