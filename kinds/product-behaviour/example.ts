import type { DocumentBody, LevelOverride } from '@/domain/kind-definition'
import { about, product } from './example/about'
import { content, userMode } from './example/components'
import { failModes, recovery } from './example/failure'
import { kernel } from './example/kernel'
import { migration } from './example/migration'

/** A vendor that does not exist, with three drivers, two services and two kinds of content: one good document for docs, seed and tests. */
export const example: DocumentBody = { about, product, kernel, user_mode: userMode, content, fail_modes: failModes, recovery, migration }

export const exampleOverrides: readonly LevelOverride[] = [
  { path: 'product.installed_base_band', level: 'oversight', reason: 'Reviewers may know how far a fault would reach.' },
  { path: 'recovery.offline_disable_procedure', level: 'oversight', reason: 'The public page has the current steps; these name registry keys.' },
]
