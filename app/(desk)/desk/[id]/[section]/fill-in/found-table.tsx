import { Checkbox } from '@/components/checkbox'
import { DataTable, type Column } from '@/components/data-table'
import { AltitudeFacts } from '@/figures/altitude-facts'
import { replaceFieldName, takeName, type DrawnRow, type FillInState } from './fill-in-state'
import styles from './found-table.module.css'

const stateWords: Record<DrawnRow['state'], string> = {
  new: 'New entry',
  fills: 'Fills empty fields',
  differs: 'Differs from what is there',
  same: 'Holds nothing new',
}

/** What the files say beside what the form holds, and the choice of what is filled in. */
export function FoundTable({ state, tells }: { state: FillInState; tells: 'drivers' | 'services' }) {
  const columns: Column<DrawnRow>[] = [
    { key: 'take', heading: 'Fill in', cell: (row) => <Take row={row} place={state.rows.indexOf(row)} /> },
    { key: 'filled', heading: 'Fields that are empty now', long: true, cell: (row) => <Filled row={row} /> },
    { key: 'kept', heading: 'Fields that hold something else', long: true, cell: (row) => <Kept row={row} place={state.rows.indexOf(row)} /> },
    ...(tells === 'drivers' ? [{ key: 'facts', heading: 'Microsoft’s lists', long: true, cell: (row: DrawnRow) => (row.facts.length > 0 ? <AltitudeFacts facts={row.facts} /> : 'Nothing to say') }] : []),
  ]
  return <DataTable id="found" caption={`What the files say: ${state.rows.length} ${tells === 'drivers' ? 'kernel driver' : 'service'}${state.rows.length === 1 ? '' : 's'}`} columns={columns} rows={state.rows} rowKey={({ key }) => key} />
}

function Take({ row, place }: { row: DrawnRow; place: number }) {
  return (
    <>
      <Checkbox id={`take-${place}`} name={takeName} value={row.key} label={<span className={styles.file}>{row.key}</span>} defaultChecked={row.wanted} />
      <p className={styles.aside}>{stateWords[row.state]}</p>
      <p className={styles.aside}>From {row.from}</p>
      {row.notes.map((note) => (
        <p key={note} className={styles.aside}>
          {note}
        </p>
      ))}
    </>
  )
}

function Filled({ row }: { row: DrawnRow }) {
  if (row.filled.length + row.unfit.length === 0) return <>None</>
  return (
    <ul className={styles.values}>
      {row.filled.map(({ label, found }) => (
        <li key={label}>
          {label}: <strong>{found.replaceAll('\n', ', ')}</strong>
        </li>
      ))}
      {row.unfit.map(({ label, reason }) => (
        <li key={label}>
          {label}: left out. {reason}
        </li>
      ))}
    </ul>
  )
}

function Kept({ row, place }: { row: DrawnRow; place: number }) {
  if (row.kept.length === 0) return <>None</>
  return row.kept.map(({ name, label, now, found, wanted }, index) => (
    <Checkbox
      key={name}
      id={`replace-${place}-${index}`}
      name={replaceFieldName}
      value={name}
      defaultChecked={wanted}
      label={`Replace ${label}`}
      hint={`There now: ${now.replaceAll('\n', ', ')}. In the files: ${found.replaceAll('\n', ', ')}.`}
    />
  ))
}
