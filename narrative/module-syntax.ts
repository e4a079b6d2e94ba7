const gap = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//[^\n\r]*[\n\r])`
const name = String.raw`[\p{ID_Start}$_\\][\p{ID_Continue}$\u200c\u200d\\{}]*`
const wordEnd = String.raw`(?![\p{ID_Continue}$])`

const afterImport = [
  `["'{*]`,
  `${name}${gap}*,${gap}*[{*]`,
  `(?:(?:type|defer|source)${gap}+)?(?:[{*]|${name}${gap}+from${gap}*["'])`,
]

const afterExport = [
  `[{*]`,
  `default${wordEnd}`,
  `(?:const|let|var)${gap}*[{[]`,
  `(?:const|let|var)${gap}+${name}`,
  `(?:async${gap}+)?function${wordEnd}${gap}*(?:\\*|${name}${gap}*\\()`,
  `class${gap}+${name}${gap}*(?:\\{|extends${wordEnd})`,
]

const moduleSyntax = new RegExp(
  `^(?:import${wordEnd}${gap}*(?:${afterImport.join('|')})|export${wordEnd}${gap}*(?:${afterExport.join('|')}))`,
  'u',
)

/**
 * Whether a block begins as a JavaScript import or export declaration does. Prose such as
 * "import controls were late" or "export of logs" cannot be one and is left alone.
 */
export function beginsAsModule(block: string): boolean {
  return moduleSyntax.test(block)
}
