// Plain JavaScript because demo.mjs takes this lock before anything is installed.
import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const lockName = 'launcher.lock'

/** The pid of the live launcher that holds this folder, if any. */
export function holderOf(folder) {
  const holder = readLock(join(folder, lockName))
  return holder !== undefined && isAlive(holder) ? holder.pid : undefined
}

/**
 * Takes the folder for this process; a lock held by this process's parent is taken over.
 * Returns undefined when taken, otherwise the pid of the live launcher that holds it.
 */
export function takeFolder(folder) {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755)
  const lock = join(folder, lockName)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (createLock(lock)) return undefined
    const holder = readLock(lock)
    if (holder === undefined) continue
    if (holder.pid !== process.ppid && holder.pid !== process.pid && isAlive(holder)) return holder.pid
    removeLockOf(lock, holder)
  }
  throw new Error(`The lock ${lock} could not be taken.`)
}

/** Gives the folder back if this process holds it. */
export function leaveFolder(folder) {
  const lock = join(folder, lockName)
  if (readLock(lock)?.pid === process.pid) rmSync(lock, { force: true })
}

/** When a living process was started, in a form that differs between two processes which had the same pid. */
export function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${rest[18]}`
  } catch {
    return startAccordingToPs(pid)
  }
}

function startAccordingToPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, start }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startOf(pid) === start
}

// The content is written first and linked into place, so that nobody reads half a lock.
function createLock(lock) {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

// Two starts may both have judged the same lock stale: the one that moves away a newer lock puts it back.
function removeLockOf(lock, holder) {
  const aside = `${lock}.${process.pid}.stale`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  const moved = readLock(aside)
  if (moved !== undefined && (moved.pid !== holder.pid || moved.start !== holder.start)) restoreLock(aside, lock)
  rmSync(aside, { force: true })
}

function restoreLock(aside, lock) {
  try {
    linkSync(aside, lock)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
}

function readLock(path) {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8'))
    return { pid, start }
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    if (error instanceof SyntaxError) return { pid: 0, start: '' }
    throw error
  }
}
