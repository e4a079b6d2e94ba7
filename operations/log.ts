import pino from 'pino'
import { env } from '@/env'

const opaque = /^[A-Za-z][A-Za-z0-9]*(Error|Failure)$/

let shared: pino.Logger | undefined

function logger(): pino.Logger {
  shared ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  return shared
}

/** What may be said of a failure: its class, SQLSTATE and constraint. Messages can quote what somebody wrote (rulings 22). */
export function failureWords(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { failure: 'NotAnError' }
  const { sqlstate, constraint, digest } = error as { sqlstate?: unknown; constraint?: unknown; digest?: unknown }
  return {
    failure: opaque.test(error.name) ? error.name : 'Error',
    ...(typeof sqlstate === 'string' ? { sqlstate } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof digest === 'string' && /^\d{1,20}$/.test(digest) ? { digest } : {}),
  }
}

/** Logs that an operation failed. `operation` is a name from the code, never an address or a text. */
export function logFailure(operation: string, error: unknown): void {
  logger().error({ operation, ...failureWords(error) }, 'operation failed')
}

/** Logs that something of note happened, with words from the code only. */
export function logEvent(operation: string, facts: Record<string, string | number | boolean> = {}): void {
  logger().info({ operation, ...facts }, 'event')
}
