import { rowsName, type FormEntries } from '@/domain/form/form-entries'

/** What the controls that a deed changed held before it; null where they were not there. */
export interface UndoStep {
  /** What was done: "An entry was removed". */
  words: string
  was: readonly (readonly [name: string, values: readonly string[] | null])[]
  /** The control to lead to once it is undone. */
  place: string
}

/** More steps back than anybody takes would travel with every form. */
export const mostSteps = 5

/** The steps that can be undone after one more change of a form; the last one is the newest. */
export function withStep(steps: readonly UndoStep[], before: FormEntries, after: FormEntries, { words, place }: Pick<UndoStep, 'words' | 'place'>): UndoStep[] {
  const was = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !same(before.get(name), after.get(name)))
    .map((name) => [name, before.get(name) ?? null] as const)
  return was.length === 0 ? [...steps] : [...steps, { words, was, place }].slice(-mostSteps)
}

function same(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a?.length === b?.length && (a ?? []).every((value, index) => value === b?.[index]))
}

/** A form as it was before a deed. What the deed did not touch keeps what was typed since. */
export function undone(entries: FormEntries, { was }: UndoStep): FormEntries {
  const back = new Map(entries)
  for (const [name, values] of was) {
    if (values === null) back.delete(name)
    else back.set(name, values)
  }
  return back
}

/** Where a step leads once it is undone: to its field or row where the row is there again, or else to its list. */
export function placeOf({ place }: UndoStep, entries: FormEntries): string {
  const [list = '', inList] = place.split('#')
  const row = inList?.split('.')[0]
  return row === undefined || entries.get(rowsName(list))?.includes(row) ? place : list
}
