import { aboutOf, rowShapeOf } from '@/domain/field'
import { fieldOfProblem, parseFieldPath, placeOfRow, schemaAt } from '@/domain/field-path'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'

/** A field path in the words of its form: "Timeline, 3: When". The path itself where the kind has no such field. */
export function fieldLabel(kind: KindDefinition, path: string, body: DocumentBody = {}): string {
  const place = parseFieldPath(fieldOfProblem(path))
  if (!place) return kind.sections[path]?.label ?? path
  const list = schemaAt(kind, { section: place.section, field: place.field })
  if (!list?.about) return path
  if (place.row === undefined) return list.about.label
  const at = placeOfRow(body[place.section]?.[place.field], place.row)
  const leafSchema = place.leaf === undefined ? undefined : rowShapeOf(list.schema)?.[place.leaf]
  const leaf = leafSchema && aboutOf(leafSchema)?.label
  return [at < 0 ? list.about.label : `${list.about.label}, ${at + 1}`, leaf].filter(Boolean).join(': ')
}
