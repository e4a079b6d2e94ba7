import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { about, control, exercises, testing } from './example/product'
import { channels, halting, outcomes } from './example/channels'
import { continuity } from './example/continuity'
import { rings } from './example/rings'
import { signals } from './example/signals'

/** A fictional vendor's update practice, two channels of four rings: one good document for docs, seed and tests. */
export const example: DocumentBody = { about, channels, rings, signals, halting, testing, control, exercises, outcomes, continuity }

export const exampleOverrides: readonly LevelOverride[] = [
  {
    path: 'continuity.called#nxscrew2.called_for',
    level: 'oversight',
    reason: 'It tells which of our suppliers we depend on.',
  },
]
