import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** A setting is missing or wrong. The message is one sentence that names the variable and never its value. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

type Issue = { input: unknown }
const must = (rule: string) => (issue: Issue) => (issue.input === undefined ? 'is not set' : `must be ${rule}`)

const postgresUrl = z
  .string({ error: must('an address') })
  .regex(/^postgres(ql)?:\/\/./, { error: 'must be an address that begins with postgres:// or postgresql://' })

const appSettings = z.object({
  DATABASE_URL: postgresUrl,
  NEXTAUTH_SECRET: z.string({ error: must('text') }).min(32, { error: 'must have at least 32 characters' }),
  NEXTAUTH_URL: z.url({
    protocol: /^https?$/,
    error: must('the public address of the site, beginning with http:// or https://'),
  }),
  HOST: z.string().optional(),
  PORT: z.coerce.number({ error: must('a port number from 1 to 65535') }).int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().default('./data').transform(path => resolve(path)),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(list => list.split(',').map(entry => entry.trim()).filter(entry => entry !== ''))
    .refine(entries => entries.every(isAddressOrRange), {
      error: 'must be a comma-separated list of addresses or CIDR ranges',
    }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: must('fatal, error, warn, info, debug, trace or silent'),
    })
    .default('info'),
})

const ownerSettings = z.object({ DATABASE_MIGRATION_URL: postgresUrl })

export type Env = z.output<typeof appSettings>

let cached: Env | undefined

/** The settings of the running app, read once. Throws ConfigurationError. */
export function env(): Env {
  cached ??= readSettings(appSettings)
  return cached
}

/** The owner's address of the database, for migrate and admin only. Throws ConfigurationError. */
export function migrationUrl(): string {
  return readSettings(ownerSettings).DATABASE_MIGRATION_URL
}

function readSettings<Schema extends z.ZodObject>(schema: Schema): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const first = result.error.issues[0]
  throw new ConfigurationError(`${String(first?.path[0])} ${first?.message ?? 'is wrong'}.`)
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  if (!/^\d{1,3}$/.test(prefix)) return false
  return Number(prefix) <= (version === 4 ? 32 : 128)
}
