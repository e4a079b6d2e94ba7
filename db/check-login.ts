import pg from 'pg'

interface Login {
  name: string
  superuser: boolean
  bypasses: boolean
  owns: boolean
  temporary: boolean
}

/** Refuses a login that row-level security would not hold: an owner, a superuser or one with BYPASSRLS (rulings 19). */
export async function refuseUnsafeLogin(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Login>(`
      select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('public', 'guard') and pg_has_role(r.oid, c.relowner, 'member')) as owns,
        has_database_privilege(current_database(), 'TEMP') as temporary
      from pg_roles r where r.rolname = current_user`)
    const [login] = rows
    if (!login) throw new Error('DATABASE_URL names a login that the server does not know.')
    if (login.superuser) throw new Error('DATABASE_URL names a superuser; use the bulkhead_app login.')
    if (login.bypasses) throw new Error('DATABASE_URL names a login that bypasses row-level security; use the bulkhead_app login.')
    if (login.owns) throw new Error('DATABASE_URL names the owner of the tables; use the bulkhead_app login.')
    if (login.temporary) throw new Error('DATABASE_URL names a login that may create temporary objects; run "revoke temporary on database … from public".')
  } finally {
    await client.end()
  }
}
