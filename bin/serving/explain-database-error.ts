import { Refusal } from '@/bin/refusal'

const sentences: Record<string, string> = {
  ECONNREFUSED: 'names a server that does not answer',
  ETIMEDOUT: 'names a server that does not answer',
  ENOTFOUND: 'names a server that cannot be found',
  EAI_AGAIN: 'names a server that cannot be found',
  '28P01': 'has a user name or password that the server does not accept',
  '28000': 'names a user whom the server does not let in',
  '3D000': 'names a database that does not exist',
  '53300': 'names a server that has no free connection',
}

/** Turns a failure to connect into one sentence that names the variable; other errors pass. */
export function explainDatabaseError(variable: string): (error: unknown) => never {
  return error => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    const sentence = sentences[code]
    throw sentence === undefined ? error : new Refusal(`${variable} ${sentence}.`)
  }
}
