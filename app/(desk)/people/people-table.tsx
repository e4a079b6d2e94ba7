import { Badge } from '@/components/badge'
import { DataTable, type Column } from '@/components/data-table'
import { SubmitButton } from '@/components/submit-button'
import { UtcTime } from '@/components/utc-time'
import { roleWords } from '@/domain/actor'
import type { PersonRow } from '@/operations/list-people'
import { disablePersonAction, enablePersonAction } from './person-actions'

interface PeopleTableProps {
  people: PersonRow[]
  /** Whoever looks at the table; nobody disables themselves. */
  me: string
  page: string
}

function SwitchButton({ person, page }: { person: PersonRow; page: string }) {
  const verb = person.disabledAt ? 'Enable' : 'Disable'
  return (
    <form action={person.disabledAt ? enablePersonAction : disablePersonAction}>
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="page" value={page} />
      <SubmitButton variant="secondary" pending="Saving…" aria-label={`${verb} ${person.name}`}>
        {verb}
      </SubmitButton>
    </form>
  )
}

function StateOf({ person }: { person: PersonRow }) {
  if (!person.disabledAt) return <>In use since <UtcTime at={person.createdAt} precision="day" /></>
  return <>Disabled since <UtcTime at={person.disabledAt} /></>
}

export function PeopleTable({ people, me, page }: PeopleTableProps) {
  const columns: Column<PersonRow>[] = [
    { key: 'name', heading: 'Name', cell: (person) => (person.id === me ? <>{person.name} <Badge>You</Badge></> : person.name) },
    { key: 'email', heading: 'Email address', cell: (person) => person.email },
    { key: 'role', heading: 'Role', cell: (person) => roleWords[person.role] },
    { key: 'state', heading: 'Account', cell: (person) => <StateOf person={person} /> },
    { key: 'switch', heading: 'Change', cell: (person) => (person.id === me ? 'Not by yourself' : <SwitchButton person={person} page={page} />) },
  ]
  return <DataTable id="people" caption="People" captionHidden columns={columns} rows={people} rowKey={(person) => person.id} empty={<p>Nobody yet. Add the first person below.</p>} />
}
