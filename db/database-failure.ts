import { DrizzleQueryError } from 'drizzle-orm/errors'
import pg from 'pg'

/**
 * What may be known outside of a failed statement. The driver's own errors carry parameters and values,
 * which are document text; they stop here (rulings 22).
 */
export class DatabaseFailure extends Error {
  override name = 'DatabaseFailure'
  readonly sqlstate: string | undefined
  readonly constraint: string | undefined

  constructor(sqlstate: string | undefined, constraint: string | undefined) {
    super(`Database failure ${sqlstate ?? 'without a code'}${constraint ? ` at ${constraint}` : ''}.`)
    this.sqlstate = sqlstate
    this.constraint = constraint
  }
}

/** The same error, unless it came from the driver or the query builder. */
export function withoutValues(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  if (cause instanceof pg.DatabaseError) return new DatabaseFailure(cause.code, cause.constraint)
  if (error instanceof DrizzleQueryError) return new DatabaseFailure((cause as { code?: string } | undefined)?.code, undefined)
  return error
}
