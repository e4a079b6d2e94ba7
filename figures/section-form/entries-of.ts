/** Every text of a form's data, name by name, in order. */
export function entriesOf(data: FormData): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const [name, value] of data) if (typeof value === 'string') entries.set(name, [...(entries.get(name) ?? []), value])
  return entries
}
