/**
 * A form as it is posted: every name with its values in order. Names are field paths inside the section
 * (`summary`, `impact_count.low`, `events#7k2m9qzd.at.date`), so that a problem's path finds its control.
 */
export type FormEntries = ReadonlyMap<string, readonly string[]>

/** Which of value, unknown, not applicable, not disclosed was chosen. */
export const answerName = (name: string) => `${name}@answer`
export const becauseName = (name: string) => `${name}@because`
/** One value a row, in order: its id. */
export const rowsName = (name: string) => `${name}@row`
export const inRow = (list: string, row: string, field: string) => `${list}#${row}.${field}`

export function first(entries: FormEntries, name: string): string {
  return entries.get(name)?.[0] ?? ''
}

/** A posted form in which a value counts: without the answers that stand instead of it, or of what it lies in. */
export function withValue(entries: FormEntries, name: string): FormEntries {
  const around = [...name.matchAll(/[.#]|$/g)].map(({ index }) => name.slice(0, index))
  const answered = around.filter((each) => first(entries, answerName(each)) !== '').flatMap((each) => [answerName(each), becauseName(each)])
  return answered.length === 0 ? entries : new Map([...entries].filter(([each]) => !answered.includes(each)))
}

/** Line ends as the schemas have them; nothing else about an author's text is touched. */
export function withUnixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
