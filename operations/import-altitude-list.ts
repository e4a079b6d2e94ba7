import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { insertAltitudeList, type ListPart } from '@/db/queries/altitude-lists'
import { recordEvent } from '@/db/queries/events'
import type { Actor } from '@/domain/actor'
import type { AltitudeLists } from '@/domain/altitudes/altitude-lists'
import { readAltitudeList, type AltitudeListRead } from '@/domain/altitudes/read-altitude-list'
import { done, refused, type Outcome, type Problem } from '@/domain/outcome'
import { dateSchema } from '@/domain/values'
import { administering } from './administering'
import { oneLine } from './one-line'
import { problemsOf } from './problems-of'

const schema = z.object({ asOf: dateSchema, source: oneLine({ min: 3, max: 300, name: 'where the list is from' }) })

export interface AltitudeImport {
  bytes: Uint8Array
  /** The day that the list bears. */
  asOf: string
  source: string
  /** Whether it is said to be whole though it has fewer than half of the rows of the list in use. */
  isWhole: boolean
}

const number = new Intl.NumberFormat('en-GB')

/** A piece of a list is taken for the whole of it by mistake. An edition older than the one in use takes nothing's place. */
function pieceProblems(read: AltitudeListRead, { asOf, isWhole }: AltitudeImport, inUse: AltitudeLists): Problem[] {
  if (!read.ok || isWhole || asOf < inUse[read.part].as_of) return []
  const [count, used] = [read.rows.length, inUse[read.part].rows.length]
  return count * 2 >= used ? [] : [{ path: 'isWhole', message: `This list has ${number.format(count)} ${count === 1 ? 'row' : 'rows'}, and the one in use has ${number.format(used)}. Choose its file again, and tick that it is whole if it is.` }]
}

/** A newer edition of one of Microsoft's lists, taken whole or refused with every line that is wrong; for Microsoft admins. */
export async function importAltitudeList(actor: Actor, given: AltitudeImport, inUse: AltitudeLists, now = new Date()): Promise<Outcome<{ part: ListPart; count: number }>> {
  if (actor.kind !== 'person') return refused('not_found')
  return administering(actor, async (db) => {
    const about = schema.safeParse(given)
    const read = readAltitudeList(given.bytes)
    const problems = [
      ...(about.success ? [] : problemsOf(about.error)),
      ...(about.success && about.data.asOf > now.toISOString().slice(0, 10) ? [{ path: 'asOf', message: 'This day is still to come.' }] : []),
      ...pieceProblems(read, given, inUse),
      ...(read.ok ? [] : read.problems.map(({ line, reason }) => ({ path: 'file', message: `Line ${line}: ${reason}` }))),
    ]
    if (!about.success || !read.ok || problems.length > 0) return refused('invalid', problems)
    const { part, rows } = read
    await insertAltitudeList(db, { id: randomUUID(), part, ...about.data, rows })
    await recordEvent(db, actor, { organisationId: actor.organisationId, deed: 'import_altitude_list', detail: { part, asOf: about.data.asOf, count: rows.length } })
    return done({ part, count: rows.length })
  })
}
