import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { narrativeElements } from './narrative-elements'
import { narrativeHast } from './narrative-hast'
import styles from './narrative.module.css'
import { parseNarrative } from './parse-narrative'

type Props = { text: string; headingLevel?: 2 | 3 | 4 | 5 | 6 }

/** Author text as elements. A text that is refused today but was stored before is shown as the characters it is. */
export function Narrative({ text, headingLevel = 3 }: Props) {
  const parsed = parseNarrative(text)
  if (!parsed.ok) return <pre className={styles.plain}>{text}</pre>
  const elements = toJsxRuntime(narrativeHast(parsed.tree, headingLevel), {
    Fragment,
    jsx,
    jsxs,
    components: narrativeElements,
    tableCellAlignToStyle: false,
  })
  return <div className={styles.narrative}>{elements}</div>
}
