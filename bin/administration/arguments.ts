import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { Refusal } from '@/bin/refusal'

/** The `--name value` arguments of a command, checked; what is missing or wrong is one sentence. */
export function readArguments<Schema extends z.ZodObject>(parameters: string[], schema: Schema): z.output<Schema> {
  const names = Object.keys(schema.shape)
  const result = schema.safeParse(parse(parameters, names))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Refusal(`--${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`)
}

export const passwordFromStdin = 'password-from-stdin'

function parse(parameters: string[], names: string[]): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(names.map(name => [name, { type: name === passwordFromStdin ? ('boolean' as const) : ('string' as const) }]))
  try {
    return { ...parseArgs({ args: parameters, options }).values }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The arguments cannot be read'}; the arguments are ${names.map(name => `--${name}`).join(', ')}.`)
  }
}
