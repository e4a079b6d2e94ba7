export type NarrativeProblemCode =
  | 'too_long'
  | 'too_deep'
  | 'too_complex'
  | 'null_character'
  | 'expression'
  | 'spread'
  | 'attribute_expression'
  | 'module_syntax'
  | 'html'
  | 'angle_bracket'
  | 'unknown_component'
  | 'unknown_attribute'
  | 'repeated_attribute'
  | 'missing_attribute'
  | 'attribute_without_text'
  | 'source_address'
  | 'component_inside_line'
  | 'tag_mismatch'
  | 'link_address'
  | 'image'
  | 'unsupported'

export type NarrativePlace = { line: number; column: number }

/** Lines and columns count from 1; a column is a UTF-16 code unit. */
export type NarrativeProblem = NarrativePlace & {
  code: NarrativeProblemCode
  message: string
  offer?: 'treat_as_text'
}

const withoutOffer: ReadonlySet<NarrativeProblemCode> = new Set<NarrativeProblemCode>([
  'too_long',
  'too_deep',
  'too_complex',
  'null_character',
  'link_address',
  'image',
  'unsupported',
])

export function narrativeProblem(place: NarrativePlace, code: NarrativeProblemCode, message: string): NarrativeProblem {
  const problem = { line: place.line, column: place.column, code, message }
  return withoutOffer.has(code) ? problem : { ...problem, offer: 'treat_as_text' }
}
