import type { cast } from '@/db/cast'
import { roleWords } from '@/domain/actor'

/** What the demo prints once it serves: where it is and how to sign in as each member of the cast. */
export function greeting(address: string, { people, organisations }: typeof cast): string {
  const nameOf = (slug: string) => organisations.find(organisation => organisation.slug === slug)?.name ?? slug
  const rows = people.map(person => [person.email, person.password, `${person.name}, ${roleWords[person.role]}, ${nameOf(person.organisation)}`])
  const table = [['Email', 'Password', 'Who'], ...rows]
  const widths = [0, 1].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)))
  const lines = table.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
  return ['', `Bulkhead is served at ${address}`, '', `Sign in at ${address}/sign-in as`, ...lines, '', 'Ctrl-C stops everything.', ''].join('\n')
}
