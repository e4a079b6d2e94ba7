import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asSuperuser } from '@/bin/cluster/database-roles'
import { createCluster } from '@/bin/cluster/create-cluster'
import { bundledPrograms } from '@/bin/cluster/postgres-programs'
import { clusterHome, reachablePrograms } from '@/bin/cluster/reachable-folder'
import { serverAccount } from '@/bin/cluster/server-account'
import { startCluster, type RunningCluster } from '@/bin/cluster/start-cluster'
import { endStrayServer } from '@/bin/cluster/stray-server'

const password = 'a password for this test only, 32+'.replaceAll(' ', '-')
let home = ''
let last: RunningCluster | undefined

beforeEach(async () => {
  home = await mkdtemp('/tmp/bulkhead-cluster-')
  await chmod(home, 0o755)
})
afterEach(async () => {
  await last?.stop()
  last = undefined
  await rm(home, { recursive: true })
})

async function start(): Promise<RunningCluster & { stray: boolean }> {
  const account = await serverAccount()
  const programs = await reachablePrograms(await bundledPrograms(), home, account)
  const cluster = await createCluster(programs, home, account, password)
  const stray = await endStrayServer(programs, cluster, account)
  last = await startCluster({ programs, cluster, account, password, logFile: join(home, 'postgres.log'), wantedPort: undefined })
  return { ...last, stray }
}

const pidOfServer = async () => Number((await readFile(join(home, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
const rowsOf = (url: string) => asSuperuser(url, async client => (await client.query('select * from kept')).rows)

describe('the database server', { timeout: 60_000 }, () => {
  test('a server killed without warning comes back with all it had acknowledged', async () => {
    const first = await start()
    await asSuperuser(first.superuserUrl, client => client.query('create table kept as select 7 as number'))
    process.kill(await pidOfServer(), 'SIGKILL')
    await first.ended
    const second = await start()
    expect(second.stray).toBe(false)
    expect(await rowsOf(second.superuserUrl)).toEqual([{ number: 7 }])
  })

  test('a server that outlived its launcher is stopped before another starts', async () => {
    const first = await start()
    await asSuperuser(first.superuserUrl, client => client.query('create table kept as select 7 as number'))
    const second = await start()
    expect(second.stray).toBe(true)
    await first.ended
    expect(await rowsOf(second.superuserUrl)).toEqual([{ number: 7 }])
  })

  test('a program that was given the number of a dead server is neither stopped nor in the way', async () => {
    const first = await start()
    const bystander = spawn('sleep', ['600'])
    const pidFile = join(home, 'postgres/postmaster.pid')
    const content = await readFile(pidFile, 'utf8')
    await first.stop()
    await writeFile(pidFile, content.replace(/^\d+/, String(bystander.pid)))
    expect((await start()).stray).toBe(false)
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
    bystander.kill()
    await once(bystander, 'exit')
  })

  test('no value of a failed statement reaches the log of the server', async () => {
    const { superuserUrl } = await start()
    const failing = ["select 'canary-7431'::uuid", "do $$ begin raise exception 'canary-7431'; end $$", "do $$ begin raise warning 'canary-7431'; end $$"]
    await asSuperuser(superuserUrl, async client => {
      for (const statement of failing) await client.query(statement).catch(() => undefined)
      await client.query('select $1::uuid', ['canary-7431']).catch(() => undefined)
    })
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).toMatch(/ready to accept connections/)
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).not.toContain('canary')
  })

  test('it listens on the loopback address only and wants a password', async () => {
    const { superuserUrl } = await start()
    const listening = await asSuperuser(superuserUrl, async client => (await client.query('show listen_addresses')).rows)
    expect(listening).toEqual([{ listen_addresses: '127.0.0.1' }])
    const guess = new pg.Client({ connectionString: superuserUrl.replace(password, 'another') })
    await expect(guess.connect()).rejects.toMatchObject({ code: '28P01' })
  })
})

describe.runIf(process.getuid?.() === 0)('as root, in a folder that the user postgres cannot reach', { timeout: 60_000 }, () => {
  test('the database is kept outside, and the next start keeps to that place', async () => {
    await chmod(home, 0o700)
    const account = await serverAccount()
    const outside = await clusterHome(home, account)
    expect(outside).not.toBe(home)
    const programs = await reachablePrograms(await bundledPrograms(), outside, account)
    const cluster = await createCluster(programs, outside, account, password)
    expect((await stat(cluster)).uid).toBe(account?.uid)
    await chmod(home, 0o755)
    expect(await clusterHome(home, account)).toBe(outside)
    await rm(outside, { recursive: true })
    await expect(clusterHome(home, account)).rejects.toThrow(/is gone/)
  })
})
