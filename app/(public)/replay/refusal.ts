import { problem } from '@/app/twins/answer'
import type { Problem } from '@/domain/outcome'
import type { Replays } from './replays'

/** Names every input that is not known or cannot be read, `others` beside those of the plans; null where there is none. */
export function refusalOf({ problems, unknown }: Pick<Replays, 'problems' | 'unknown'>, others: readonly Problem[] = []): Response | null {
  const all = [...problems, ...others]
  if (all.length === 0) return null
  const title = unknown && others.length === 0 ? 'Something that this replay needs is not known.' : 'Something that this replay needs cannot be read.'
  return problem(422, title, { errors: all.map(({ path, message }) => ({ field: path, detail: message })) })
}
