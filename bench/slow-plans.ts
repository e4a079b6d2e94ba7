import { readFile, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { asSuperuser } from '@/bin/cluster/database-roles'
import type { PageTarget } from '@/bench/page-targets'

type Explained = { superuserUrl: string; logFile: string | undefined; site: string; targets: readonly PageTarget[]; overMs: number }

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_timing': 'on',
}

// Settings read once a statement, which every plan under row-level security is full of.
const unsaid = /^\s*(InitPlan \d+|->  Result .*)$/
const widest = 180

/** Asks the site for every target once more and prints the plan of each statement that took longer than `overMs`, as the server ran it. */
export async function printSlowPlans({ superuserUrl, logFile, site, targets, overMs }: Explained): Promise<void> {
  if (logFile === undefined) return
  await explainFromNowOn(superuserUrl, overMs)
  for (const { name, path, cookie } of targets) {
    const ask = async () => void (await (await fetch(site + path, { headers: cookie ? { cookie } : {} })).arrayBuffer())
    await ask()
    const { size } = await stat(logFile)
    await ask()
    await wait(200)
    const plans = plansIn((await readFile(logFile, 'utf8')).slice(size))
    if (plans.length > 0) console.log(`  Statements of "${name}" over ${overMs} ms:\n${plans.join('\n')}`)
  }
}

// Connections that are open keep their settings, so the site has to open others.
async function explainFromNowOn(superuserUrl: string, overMs: number): Promise<void> {
  await asSuperuser(superuserUrl, async client => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const database = client.escapeIdentifier(rows[0]?.name ?? '')
    for (const [setting, value] of Object.entries({ ...settings, 'auto_explain.log_min_duration': `${overMs}ms` })) {
      await client.query(`alter database ${database} set ${setting} = ${client.escapeLiteral(value)}`)
    }
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bulkhead'")
  })
}

/** The entries of auto_explain: their first line names the duration, the lines after it are indented. */
function plansIn(log: string): string[] {
  const plans: string[] = []
  let inside = false
  for (const line of log.split('\n')) {
    const begun = /duration: ([\d.]+ ms) {2}plan:/.exec(line)
    if (begun) plans.push(`    ${begun[1] ?? ''}`)
    else if (inside && line.startsWith('\t') && !unsaid.test(line)) plans.push(`      ${line.trimEnd().slice(1, widest)}`)
    inside = begun !== null || (inside && line.startsWith('\t'))
  }
  return plans
}
