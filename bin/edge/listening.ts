import pg from 'pg'

export type Listening = { close: () => Promise<void> }

const shortest = 100
const longest = 5_000

/** Keeps one connection on a channel of the database, opening it again whenever it is lost, later each time. */
export function listenTo(channel: string, databaseUrl: string, hear: (payload: string) => void, opened: () => void): Listening {
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let wait = shortest
  let closed = false

  const lost = (lostClient: pg.Client) => {
    if (closed || client !== lostClient) return
    client = undefined
    retry = setTimeout(open, wait)
    wait = Math.min(wait * 2, longest)
    lostClient.end().catch(() => undefined)
  }

  const open = () => {
    const opening = new pg.Client({ connectionString: databaseUrl, application_name: 'bulkhead edge listener', connectionTimeoutMillis: 3_000, keepAlive: true })
    client = opening
    opening.on('error', () => lost(opening))
    opening.on('end', () => lost(opening))
    opening.on('notification', ({ payload }) => hear(payload ?? ''))
    const listening = async () => {
      await opening.connect()
      await opening.query(`listen ${opening.escapeIdentifier(channel)}`)
      wait = shortest
      opened()
    }
    listening().catch(() => lost(opening))
  }

  open()
  return {
    close: async () => {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
