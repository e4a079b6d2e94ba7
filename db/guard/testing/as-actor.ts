import pg from 'pg'
import type { Actor } from '@/domain/actor'

export interface Settings {
  kind: string
  person: string
  organisation: string
  role: string
  filing?: string
}

export const nobody: Settings = { kind: '', person: '', organisation: '', role: '' }

export function settingsOf(actor: Actor): Settings {
  if (actor.kind === 'person' && actor.actsFor) return { kind: 'person', person: '', organisation: actor.actsFor, role: actor.role, filing: actor.organisationId }
  if (actor.kind === 'person') return { kind: 'person', person: actor.personId, organisation: actor.organisationId, role: actor.role }
  return { ...nobody, kind: actor.kind, role: actor.kind }
}

/** Runs `work` as the application's login with these settings, and takes everything back afterwards. */
export async function withSettings<T>(client: pg.ClientBase, settings: Settings, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query("select set_config('app.kind', $1, true), set_config('app.person', $2, true), set_config('app.organisation', $3, true), set_config('app.role', $4, true), set_config('app.filing', $5, true)", [
      settings.kind,
      settings.person,
      settings.organisation,
      settings.role,
      settings.filing ?? '',
    ])
    return await work()
  } finally {
    await client.query('rollback')
  }
}

export function asActor<T>(client: pg.ClientBase, actor: Actor, work: () => Promise<T>): Promise<T> {
  return withSettings(client, settingsOf(actor), work)
}

export type Answer = { denied: false; rows: pg.QueryResultRow[]; count: number } | { denied: true; sqlstate: string; constraint: string; message: string }

/** One statement with its values as literals: the simple protocol takes several statements in one round trip, and no parameters. */
function withLiterals(text: string, values: unknown[]): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const value = values[Number(number) - 1]
    return value === null || value === undefined ? 'null' : pg.escapeLiteral(String(value))
  })
}

/** What the database answers to one statement, with everything that it did taken back. */
export async function attempt(client: pg.ClientBase, text: string, values: unknown[] = []): Promise<Answer> {
  try {
    const results = await client.query(`savepoint attempt; ${withLiterals(text, values)}; rollback to savepoint attempt`)
    const [, result] = results as unknown as pg.QueryResult[]
    return { denied: false, rows: result?.rows ?? [], count: result?.rowCount ?? 0 }
  } catch (error) {
    await client.query('rollback to savepoint attempt')
    const { code = '', constraint = '', message } = error as pg.DatabaseError
    return { denied: true, sqlstate: code, constraint, message }
  }
}

/** Whether a write did something: it was not refused, and it found a row. */
export const didSomething = (answer: Answer): boolean => !answer.denied && answer.count > 0
