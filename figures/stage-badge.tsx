import { Badge } from '@/components/badge'
import { stages, stageWords, type Stage } from '@/domain/workflow/stage'
import styles from './stage-badge.module.css'

/** How far a post-mortem has come: one tick per stage, those reached filled. */
export function StageBadge({ stage }: { stage: Stage }) {
  const reached = stages.indexOf(stage)
  const shape = (
    <svg viewBox="0 0 41 12" width="41" height="12" aria-hidden="true">
      {stages.map((each, index) => (
        <rect key={each} className={index <= reached ? styles.reached : styles.ahead} x={index * 6 + 0.5} y={index === reached ? 0.5 : 3.5} width="3" height={index === reached ? 11 : 5} />
      ))}
    </svg>
  )
  return <Badge shape={shape}>{stageWords[stage]}</Badge>
}
