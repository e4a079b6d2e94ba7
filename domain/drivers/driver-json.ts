import { JsonProblem, readStrictJson } from '../exchange/strict-json'
import { FileProblem, type DriversFound, type FoundDriver } from './found'
import { limits } from './limits'

export function isJson(lines: readonly string[]): boolean {
  return /^\s*(?:\[\s*(?:[{\]]|$)|\{)/.test(lines.find((line) => line.trim() !== '') ?? '')
}

/** Drivers from a JSON array whose members are the form's own field names. Each names its file. Throws FileProblem. */
export function readDriverJson(lines: readonly string[]): DriversFound {
  const list = parsed(lines.join('\n'))
  if (!Array.isArray(list)) throw new FileProblem(1, 'The file must hold a list of drivers: [ { "file_name": … }, … ].')
  if (list.length > limits.drivers) throw new FileProblem(1, `The list names more than ${limits.drivers} drivers.`)
  return { drivers: list.map((item, index) => driverOf(item, index + 1)), services: [], remarks: [] }
}

function driverOf(item: unknown, place: number): FoundDriver {
  const fields = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Record<string, unknown>) : {}
  const name = fields['file_name']
  if (typeof name !== 'string' || name.trim() === '') throw new FileProblem(1, `Entry ${place} has no file_name.`)
  return { file_name: name, architectures: [], fields }
}

function parsed(text: string): unknown {
  try {
    return readStrictJson(text)
  } catch (error) {
    if (error instanceof JsonProblem) throw new FileProblem(error.line, error.message)
    throw error
  }
}
