import type { DriverFileRead } from '../drivers/read-driver-file'
import type { FoundDriver, FoundService } from '../drivers/found'

/** A list of a form whose rows driver files tell of, and the field by which a row is known. */
export interface FilledFromFiles {
  tells: 'drivers' | 'services'
  key: string
}

/** What the files say of one row, by the names of the form's fields. */
export interface FoundRow {
  key: string
  fields: Readonly<Record<string, unknown>>
  /** The files that it was read from. */
  from: string[]
  /** What is worth knowing and has no field: architectures, the name shown to people, where files disagree. */
  notes: string[]
}

export interface ReadFile {
  name: string
  read: DriverFileRead
}

/** The rows that all files together tell of: one driver named in several is one row. */
export function foundRows(files: readonly ReadFile[], { tells, key }: FilledFromFiles): FoundRow[] {
  const rows = new Map<string, FoundRow>()
  for (const { name, read } of files) {
    if (!read.ok) continue
    for (const row of tells === 'drivers' ? read.drivers.map(driverRow) : read.services.map(serviceRow)) {
      const found: FoundRow = { ...row, key: String(row.fields[key] ?? ''), from: [name] }
      const known = rows.get(found.key.toLowerCase())
      rows.set(found.key.toLowerCase(), known ? together(known, found) : found)
    }
  }
  return [...rows.values()]
}

type Told = Pick<FoundRow, 'fields' | 'notes'>

function driverRow({ service_name, display_name, architectures, fields, ...told }: FoundDriver): Told {
  return {
    fields: fields ?? told,
    notes: [
      ...(display_name && display_name !== service_name ? [`Called “${display_name}”`] : []),
      ...(architectures.length > 0 ? [`For ${architectures.join(', ')}`] : []),
    ],
  }
}

function serviceRow({ display_name, file_name, ...told }: FoundService): Told {
  return { fields: { ...told, component_type: 'service' }, notes: [...(display_name ? [`Called “${display_name}”`] : []), ...(file_name ? [`Runs ${file_name}`] : [])] }
}

function together(first: FoundRow, second: FoundRow): FoundRow {
  const disagreeing = Object.keys(second.fields).filter((field) => {
    const [a, b] = [first.fields[field], second.fields[field]]
    return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() !== b.toLowerCase()
  })
  const lists = Object.entries(second.fields).filter(([field, value]) => Array.isArray(value) && Array.isArray(first.fields[field]))
  const joined = Object.fromEntries(lists.map(([field, value]) => [field, [...new Set([...(first.fields[field] as unknown[]), ...(value as unknown[])])]]))
  return {
    ...first,
    fields: { ...second.fields, ...first.fields, ...joined },
    from: [...new Set([...first.from, ...second.from])],
    notes: [...new Set([...first.notes, ...second.notes, ...disagreeing.map((field) => `${first.from.join(', ')} and ${second.from.join(', ')} differ in ${field}: the first is taken`)])],
  }
}
