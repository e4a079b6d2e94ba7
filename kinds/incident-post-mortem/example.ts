import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { actions } from './example/actions'
import { recovery, rollout, timeline } from './example/course'
import { defence } from './example/defence'
import { about, notice, preliminary } from './example/early'
import { factors } from './example/factors'
import { lessons, related } from './example/lessons'

/** Channel File 291, reconstructed from public sources: one good document for docs, seed and tests. Source: facts A.2, A.4. */
export const example: DocumentBody = {
  about,
  notice,
  preliminary,
  timeline,
  rollout,
  recovery,
  defence,
  factors,
  lessons,
  related,
  actions,
}

export const exampleOverrides: readonly LevelOverride[] = [
  {
    path: 'timeline.events#cf291t11',
    level: 'community',
    reason: 'A share of all sensors is easily read as a share of the affected hosts.',
  },
  {
    path: 'lessons.got_lucky#cf291g01.text',
    level: 'oversight',
    reason: 'The desk’s own reading. No source calls it luck.',
  },
]
