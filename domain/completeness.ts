import { aboutOf, rowShapeOf } from './field'
import { fieldOfProblem, parseFieldPath, placeOfRow, rowsIn } from './field-path'
import type { DocumentBody, KindDefinition } from './kind-definition'
import type { Problem } from './outcome'

/**
 * What a body lacks for a step, in the order of the form: required fields without an answer, and rules that do not
 * hold. `previous` is the body of the last released version, against which corrections are demanded.
 */
export function missingFor(kind: KindDefinition, body: DocumentBody, step: string, previous?: DocumentBody): Problem[] {
  const broken = kind.rules.flatMap((rule) => rule(body, { step, previous }))
  return inFormOrder(kind, body, [...unanswered(kind, body, step), ...broken])
}

function unanswered(kind: KindDefinition, body: DocumentBody, step: string): Problem[] {
  const due = (required: string | undefined) => required !== undefined && kind.steps.indexOf(required) <= kind.steps.indexOf(step)
  const problems: Problem[] = []
  for (const [section, definition] of Object.entries(kind.sections)) {
    for (const [field, schema] of Object.entries(definition.schema.shape)) {
      const about = aboutOf(schema)
      const value = body[section]?.[field]
      const path = `${section}.${field}`
      const shape = rowShapeOf(schema)
      const empty = value === undefined || (shape !== null && Array.isArray(value) && value.length === 0)
      if (empty && about && due(about.required)) problems.push({ path, message: `“${about.label}” is not answered yet.` })
      if (!shape) continue
      for (const row of rowsIn(value)) {
        for (const [leaf, leafSchema] of Object.entries(shape)) {
          const aboutLeaf = aboutOf(leafSchema)
          if (!aboutLeaf || row[leaf] !== undefined || !due(aboutLeaf.required)) continue
          problems.push({ path: `${path}#${row.row}.${leaf}`, message: `“${aboutLeaf.label}” is not answered yet.` })
        }
      }
    }
  }
  return problems
}

function inFormOrder(kind: KindDefinition, body: DocumentBody, problems: readonly Problem[]): Problem[] {
  const order = schemaOrder(kind)
  return problems
    .map((problem) => ({ problem, place: placeOf(order, body, problem.path) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ problem }) => problem)
}

/** The places of sections, fields and leaves among their like, by path without rows. */
function schemaOrder(kind: KindDefinition): ReadonlyMap<string, number> {
  const order = new Map<string, number>()
  Object.entries(kind.sections).forEach(([section, { schema }], sectionAt) => {
    order.set(section, sectionAt)
    Object.entries(schema.shape).forEach(([field, fieldSchema], fieldAt) => {
      order.set(`${section}.${field}`, fieldAt)
      Object.keys(rowShapeOf(fieldSchema) ?? {}).forEach((leaf, leafAt) => order.set(`${section}.${field}.${leaf}`, leafAt))
    })
  })
  return order
}

function placeOf(order: ReadonlyMap<string, number>, body: DocumentBody, problem: string): number[] {
  const path = parseFieldPath(fieldOfProblem(problem))
  if (!path) return []
  const { section, field, row, leaf } = path
  const at = (name: string) => order.get(name) ?? -1
  const place = [at(section), at(`${section}.${field}`)]
  if (row !== undefined) place.push(placeOfRow(body[section]?.[field], row))
  if (leaf !== undefined) place.push(at(`${section}.${field}.${leaf}`))
  return place
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
