import type pg from 'pg'
import type { Actor } from '@/domain/actor'
import { asActor } from './as-actor'

/** One row that a reader is shown: its table, and the text of each column that they may read. */
export interface SeenRow {
  table: string
  values: string[]
  times: string[]
}

interface Column {
  table: string
  name: string
  isTime: boolean
}

async function readableColumns(owner: pg.ClientBase): Promise<Column[]> {
  const { rows } = await owner.query<Column>(`select c.relname as table, a.attname as name, a.atttypid = 'timestamptz'::regtype as "isTime"
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and not a.attisdropped and a.attnum <> 0 and has_column_privilege('bulkhead_app', c.oid, a.attnum, 'select') order by c.relname, a.attnum`)
  return rows
}

/** Every row of every table, with every column that the application may read, as the database shows them to `reader`. */
export async function everythingShownTo(reader: Actor, app: pg.ClientBase, owner: pg.ClientBase): Promise<SeenRow[]> {
  const columns = await readableColumns(owner)
  const tables = [...new Set(columns.map((column) => column.table))]
  return asActor(app, reader, async () => {
    const seen: SeenRow[] = []
    for (const table of tables) {
      const own = columns.filter((column) => column.table === table)
      const { rows } = await app.query<(string | null)[]>({ text: `select ${own.map(({ name }) => `"${name}"::text`).join(', ')} from "${table}"`, rowMode: 'array' })
      for (const row of rows) {
        seen.push({
          table,
          values: row.flatMap((value) => value ?? []),
          times: row.flatMap((value, index) => (value !== null && own[index]?.isTime ? [value] : [])),
        })
      }
    }
    return seen
  })
}

const idsIn = (row: SeenRow) => row.values.join('\n').match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|BH-[A-Z]{2}-\d{4}-[0-9A-Z]{6}|[0-9a-f]{64}/g) ?? []

/**
 * Every row that can be reached from near misses by ids, however many rows lie between; ids in `known` (of reviewers, who
 * sign what they write) lead nowhere.
 */
export function rowsJoinedTo(seen: readonly SeenRow[], starting: (row: SeenRow) => boolean, known: ReadonlySet<string>): SeenRow[] {
  const joined = new Set(seen.filter(starting))
  const ids = new Set<string>()
  for (let size = -1; size !== joined.size; ) {
    size = joined.size
    for (const row of joined) for (const id of idsIn(row)) if (!known.has(id)) ids.add(id)
    for (const row of seen) if (!joined.has(row) && idsIn(row).some((id) => ids.has(id))) joined.add(row)
  }
  return [...joined]
}

/** Texts that name an organisation: itself, its people, their sessions, its products and its documents. */
export async function namesOf(owner: pg.ClientBase, organisationId: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select unnest(array[id::text, slug, name, contact_alias]) as name from organisations where id = $1
     union all select unnest(array[id::text, email, name]) from people where organisation_id = $1
     union all select s.id::text from sessions s join people p on p.id = s.person_id where p.organisation_id = $1
     union all select unnest(array[id::text, name, family]) from products where organisation_id = $1
     union all select unnest(array[id, slug]) from documents where organisation_id = $1
     union all select id::text from versions where organisation_id = $1
     union all select sha256 from projections where organisation_id = $1`,
    [organisationId],
  )
  return rows.flatMap(({ name }) => name ?? [])
}

/** Where a row tells a name: its table and the name. */
export function namesTold(rows: readonly SeenRow[], names: readonly string[]): string[] {
  return rows.flatMap((row) => names.filter((name) => row.values.some((value) => value.includes(name))).map((name) => `${row.table} tells ${name}`))
}

/** Times that are finer than a month. */
export function fineTimes(rows: readonly SeenRow[]): string[] {
  return rows.flatMap((row) => row.times.filter((time) => !/^\d{4}-\d\d-01 00:00:00\+00$/.test(time)).map((time) => `${row.table} at ${time}`))
}
