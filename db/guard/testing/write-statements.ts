import type pg from 'pg'
import type { Actor } from '@/domain/actor'
import type { PublicationState } from '@/domain/workflow/publication'
import { attempt, didSomething, type Answer } from './as-actor'
import type { WorldVersion } from './guarded-world'

const isJob = (actor: Actor) => actor.kind === 'system'

/** The columns that go with a move, as the operations set them. */
export function moveStatement(actor: Actor, to: PublicationState): string {
  const with_: Partial<Record<PublicationState, string>> = {
    submitted: ', submitted_at = now()',
    in_review: isReviewer(actor) ? ', review_begun_at = now()' : '',
    accepted: ', accepted_at = now()',
    released: isJob(actor) ? ', released_at = now()' : ", released_at = now(), widest = 'public'",
    withdrawn: ', withdrawn_at = now()',
  }
  return `update versions set state = '${to}', touched_at = now()${with_[to] ?? ''} where id = $1`
}

const isReviewer = (actor: Actor) => actor.kind === 'person' && actor.role === 'microsoft_reviewer'

export const noteStatement = `insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role)
  values ($1, $2, $3, 'notice', 'Say more.', $4, $5, $6, $7)`

const repeat = (purpose: 'content' | 'audience' | 'confirmation') => `insert into versions (document_id, kind, organisation_id, owner_kind, affiliated_with, step, waits_for_review, schema_version, major, minor, patch, assurance, purpose)
  select document_id, kind, organisation_id, owner_kind, affiliated_with, step, waits_for_review, schema_version, major, minor${purpose === 'content' ? ' + 1, 0' : ', patch + 1'},
    case owner_kind when 'reconstruction_desk' then 'reconstructed' else 'self_attested' end, '${purpose}'
  from versions where id = $1 returning id`

export const startStatement = repeat('content')

const storeAgain = `select guard.store_projection($1, p.level, p.title, p.summary, p.facets, p.revision_summary, p.body, p.sha256)
  from projections p where p.version_id = $2 and p.level = 'bilateral'`

const repeatLevels = `select guard.repeat_projection($1, level, 'Confirmed unchanged.') from unnest(array['public', 'community', 'oversight', 'bilateral']) level`

export const tickStatement = `insert into section_confirmations (version_id, key, organisation_id, confirmed_by) values ($1, 'notice', $2, $3)`

/** A change of audience from beginning to end. The answer is that of the first step refused. */
export async function changeAudience(client: pg.ClientBase, actor: Actor, version: WorldVersion): Promise<Answer> {
  return patch(client, version, 'audience', [storeAgain, version.id], moveStatement(actor, 'released'))
}

/** A confirmation likewise: it is opened as wide as what it repeats. */
export async function confirm(client: pg.ClientBase, version: WorldVersion): Promise<Answer> {
  const release = `update versions set state = 'released', widest = '${version.facts.widest ?? 'public'}' where id = $1`
  return patch(client, version, 'confirmation', [repeatLevels], release)
}

async function patch(client: pg.ClientBase, version: WorldVersion, purpose: 'audience' | 'confirmation', [store, ...more]: [string, ...string[]], release: string): Promise<Answer> {
  await client.query('savepoint patch')
  try {
    const started = await attemptToKeep(client, repeat(purpose), [version.id])
    if (!didSomething(started) || started.denied) return started
    const id = String(started.rows[0]?.id)
    const stored = await attemptToKeep(client, store, [id, ...more])
    if (!didSomething(stored)) return stored
    return await attempt(client, release, [id])
  } finally {
    await client.query('rollback to savepoint patch')
  }
}

async function attemptToKeep(client: pg.ClientBase, text: string, values: unknown[]): Promise<Answer> {
  const answer = await attempt(client, text, values)
  if (!didSomething(answer)) return answer
  const { rows, rowCount } = await client.query(text, values)
  return { denied: false, rows, count: rowCount ?? 0 }
}
