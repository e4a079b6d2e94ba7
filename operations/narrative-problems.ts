import { leavesOf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { parseNarrative } from '@/narrative/parse-narrative'

/** Every place in the narrative fields of a body that the narrative parser refuses, by field path, line and column. */
export function narrativeProblems(kind: KindDefinition, body: DocumentBody): Problem[] {
  const problems: Problem[] = []
  for (const leaf of leavesOf(kind, body)) {
    if (!leaf.about.narrative || typeof leaf.value !== 'string') continue
    const parsed = parseNarrative(leaf.value)
    if (parsed.ok) continue
    for (const problem of parsed.problems) problems.push({ path: leaf.path, message: `Line ${problem.line}, column ${problem.column}: ${problem.message}` })
  }
  return problems
}
