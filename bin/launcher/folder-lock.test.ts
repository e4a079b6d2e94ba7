import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, leaveFolder, startOf, takeFolder } from './folder-lock.mjs'

let folder = ''
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-lock-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const takeAndTell = `import { takeFolder } from ${JSON.stringify(new URL('./folder-lock.mjs', import.meta.url).href)}
  console.log(takeFolder(process.argv[1]) ?? 'taken'); process.stdin.resume()`

/** Another process that tries to take the folder, and stays. */
async function another(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', takeAndTell, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

test('a folder that a living process holds is not taken', async () => {
  const { child, said } = await another()
  expect(said).toBe('taken')
  expect(holderOf(folder)).toBe(child.pid)
  expect(takeFolder(folder)).toBe(child.pid)
})

test('a folder whose holder was killed without warning is taken', async () => {
  const { child } = await another()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(holderOf(folder)).toBeUndefined()
  expect(takeFolder(folder)).toBeUndefined()
  expect(holderOf(folder)).toBe(process.pid)
})

test('a process that was given the number of a dead holder does not keep the folder', async () => {
  const { child } = await another()
  writeFileSync(join(folder, 'launcher.lock'), JSON.stringify({ pid: child.pid, start: 'an earlier life' }))
  expect(takeFolder(folder)).toBeUndefined()
})

test('a started process takes the folder over from the one that started it', async () => {
  expect(takeFolder(folder)).toBeUndefined()
  const { child, said } = await another()
  expect(said).toBe('taken')
  expect(holderOf(folder)).toBe(child.pid)
})

test('half a lock does not keep the folder', () => {
  writeFileSync(join(folder, 'launcher.lock'), '{"pid":')
  expect(takeFolder(folder)).toBeUndefined()
})

test('only one of many that start at once takes a folder left by a dead holder', async () => {
  writeFileSync(join(folder, 'launcher.lock'), JSON.stringify({ pid: 1, start: 'an earlier life' }))
  const all = await Promise.all(Array.from({ length: 8 }, another))
  expect(all.filter(({ said }) => said === 'taken')).toHaveLength(1)
})

test('leaving gives the folder back and leaves nothing behind', () => {
  takeFolder(folder)
  leaveFolder(folder)
  expect(holderOf(folder)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
})

test('two processes of the same number differ in their start', () => {
  expect(startOf(process.pid)).toBe(startOf(process.pid))
  expect(startOf(process.pid)).not.toBe(startOf(process.ppid))
})
