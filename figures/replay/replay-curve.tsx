import { createElement } from 'react'
import { drawingSize, drawReplay, type DrawnPlan, type Mark } from './marks'
import styles from './replay-curve.module.css'

/** Exposed and impacted hosts over time; the sentence says what it shows, the table beside it holds the numbers. */
export function ReplayCurve({ plans, sentence }: { plans: readonly DrawnPlan[]; sentence: string }) {
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`} role="img" aria-label={sentence}>
      {drawReplay(plans).map((mark, index) => (
        <MarkElement key={index} mark={mark} />
      ))}
    </svg>
  )
}

function MarkElement({ mark: { element, role, attributes, text } }: { mark: Mark }) {
  const { 'text-anchor': textAnchor, ...rest } = attributes
  const inside = text === undefined || element === 'text' ? text : <title>{text}</title>
  return createElement(element, { ...rest, ...(textAnchor ? { textAnchor } : {}), className: styles[role] }, inside)
}
