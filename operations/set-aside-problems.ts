import { fieldOfProblem, parseFieldPath, placeOfRow, rowAt, rowsIn, type FieldPath } from '@/domain/field-path'
import type { SectionBody } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'

/**
 * A section without the answers that problems name: each is put back to what is stored, or left out where nothing is.
 * What a problem names beyond a field of the section takes the whole field with it.
 */
export function setAsideProblems(key: string, body: SectionBody, stored: SectionBody, problems: readonly Problem[]): SectionBody {
  return problems.reduce((kept, { path }) => {
    const place = parseFieldPath(fieldOfProblem(path))
    if (place?.section === key) return withFieldAside(kept, stored, place)
    const [, field] = path.split(/[.#[]/)
    return field === undefined ? kept : withFieldAside(kept, stored, { section: key, field })
  }, body)
}

function withFieldAside(body: SectionBody, stored: SectionBody, { field, row, leaf }: FieldPath): SectionBody {
  const item = row === undefined ? undefined : rowAt(body[field], row)
  if (leaf === undefined || row === undefined || !item) return putBack(body, stored, field)
  const before = rowAt(stored[field], row) ?? { row }
  return { ...body, [field]: rowsIn(body[field]).with(placeOfRow(body[field], row), putBack(item, before, leaf)) }
}

function putBack<T extends SectionBody>(body: T, stored: SectionBody, field: string): T {
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== field)) as T
  return stored[field] === undefined ? rest : { ...rest, [field]: stored[field] }
}
