import { test, expect } from 'vitest'
import type { Actor } from '@/domain/actor'
import { asActor, attempt, type Answer } from './as-actor'
import type { GuardedWorld } from './guarded-world'

/**
 * One thing that somebody tries in raw SQL, and how it is denied: `no rows`, or a SQLSTATE with its constraint.
 * In the statement $1 is the version, $2 the document, $3 the owner's organisation and $4 Microsoft's note on it.
 */
export type Attack = [title: string, actor: Actor, target: string, statement: string, denial: string]

export function denialIn(answer: Answer): string {
  if (answer.denied) return `${answer.sqlstate} ${answer.constraint}`.trim()
  return answer.count === 0 ? 'no rows' : `DONE to ${answer.count} rows`
}

export function testAttacks(world: () => GuardedWorld, attacks: readonly Attack[]): void {
  test.each(attacks)('%s', async (_title, actor, target, statement, denial) => {
    const version = world().versions.find((each) => each.name === target)
    expect(version, `no version is called ${target}`).toBeDefined()
    const values = [version?.id, version?.documentId, version?.facts.organisationId, version?.notes.bilateral]
    const answer = await asActor(world().app, actor, () => attempt(world().app, statement, values))
    expect(denialIn(answer)).toBe(denial)
  })
}
