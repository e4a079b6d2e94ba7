import pg from 'pg'

/** Work on a connection as the superuser, closed afterwards. */
export async function asSuperuser<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The role that owns the database and runs the migrations; it may create the other roles. */
export async function makeOwner(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', ['bulkhead_owner'])
  if (rowCount === 0) await client.query('create role bulkhead_owner login createrole')
  await setPassword(client, 'bulkhead_owner', password)
}

export async function setPassword(client: pg.Client, role: string, password: string): Promise<void> {
  await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`)
}

/** The address of a database on the same server, for another role where one is given. */
export function addressOf(serverUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  if (role !== undefined) url.username = role
  if (password !== undefined) url.password = password
  return url.href
}
