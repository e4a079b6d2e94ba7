// The parser is quadratic in nesting, lines and emphasis marks: 50,000 characters of `>- ` took it 61 s,
// of alternating heading underlines 28 s. Within these limits the worst text we know takes about half a second.
// `containers` counts quotation marks, bullets and numbers at the beginning of lines.
export const narrativeLimits = {
  characters: 50_000,
  lines: 2_000,
  marks: 2_000,
  depth: 32,
  containersOpenedOnALine: 12,
  containers: 3_000,
  tableCells: 5_000,
} as const
