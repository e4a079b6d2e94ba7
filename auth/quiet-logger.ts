import pino from 'pino'
import { env } from '@/env'

type NextAuthLogger = Record<'error' | 'warn' | 'debug', (code: string) => void>

let logger: pino.Logger | undefined
const log = () => (logger ??= pino({ level: env().LOG_LEVEL, name: 'auth' }))

const aCode = /^[A-Z_]{1,60}$/
const known = (code: string) => (aCode.test(code) ? code : 'UNNAMED')

/** next-auth hands over addresses, tokens and whole errors as well; only its code is written. */
export const quietLogger: NextAuthLogger = {
  error: (code) => log().error({ code: known(code) }),
  warn: (code) => log().warn({ code: known(code) }),
  debug: () => undefined,
}
