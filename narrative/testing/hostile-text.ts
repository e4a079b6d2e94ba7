import fc from 'fast-check'

const pieces = [
  '{', '}', '<', '>', '</', '/>', '[', ']', '(', ')', '](', '![', '`', '``', '```\n', '~~~\n', '*', '**', '_', '~', '~~', '\\', '&', '&lt;', '&#123;', '&#106;',
  '|', '| a |\n| - |\n', '#', '# ', '- ', '1. ', '> ', '---\n', '===\n', '\n', '\n\n', '\r\n', '\t', '    ', ' ', '"', "'", '=', ':', '!', '.', ',', 'a', 'word ', 'é', '\u{1F600}', '\uFEFF',
  'import ', 'export ', 'import x from "y"', 'export default ', 'export const x', '{...a}', '{a}', '<!--', '-->', '<a>', '</a>', '<a.b/>', '<script>',
  'https://example.com', 'mailto:a@example.com', 'javascript:', 'data:', '[x](javascript:y)', '[a]: https://example.com\n', '[a{b]', '[a{b]: https://example.com\n',
  '<Note>', '</Note>', '<Note>\n', '\n</Note>\n', '<Note title="', '<Note title="a">', '<Caution/>', '<Excerpt source="https://example.com">', '</Excerpt>',
]

/** Texts out of the pieces that mean something to the parser, and arbitrary ones. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

const linking = /\[|javascript|data|:/

/** The same without anything that could be a link or an image, and without U+0000. */
export const hostileProse = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces.filter((piece) => !linking.test(piece))), { maxLength: 40 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\0[]/g, '')) },
)
