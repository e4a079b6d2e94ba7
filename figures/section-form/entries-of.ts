import { documentName, intentName, revisionName, sectionName, stepsName, versionName } from './posted-names'

const apart: readonly string[] = [documentName, versionName, sectionName, revisionName, intentName, stepsName]

/** Every text of a form's data, name by name, in order. */
export function entriesOf(data: FormData): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const [name, value] of data) if (typeof value === 'string') entries.set(name, [...(entries.get(name) ?? []), value])
  return entries
}

/** The fields among them: neither what the page says of itself nor what the framework adds. */
export function typedIn(data: FormData): Map<string, string[]> {
  return new Map([...entriesOf(data)].filter(([name]) => !name.startsWith('$') && !apart.includes(name)))
}
