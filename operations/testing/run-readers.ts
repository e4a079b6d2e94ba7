import { expect } from 'vitest'
import type { World } from '@/db/testing/world'
import { readRun } from '../read-run'
import { readersOf } from './released'

/** All whom `readersOf` tries, by name. */
export const everybody = ['the public', 'Ada', 'Ben', 'Clara', 'Elif', 'Farid', 'Hana', 'Ivo', 'June']

/** The names of all who are shown a run. To everybody else it is as if there were none. */
export async function readersOfRun(world: World, id: string): Promise<string[]> {
  const readers: string[] = []
  for (const [name, reader] of readersOf(world)) {
    const found = await readRun(reader, id)
    if (found.ok) readers.push(name)
    else expect(found).toEqual({ ok: false, reason: 'not_found', problems: [] })
  }
  return readers
}
