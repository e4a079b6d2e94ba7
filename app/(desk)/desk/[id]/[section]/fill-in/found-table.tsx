import { Checkbox } from '@/components/checkbox'
import { DataTable, type Column } from '@/components/data-table'
import { NoticeBox } from '@/components/notice-box'
import { AltitudeFacts } from '@/figures/altitude-facts'
import { replaceFieldName, takeName, type DrawnRow, type FoundList } from './fill-in-state'
import styles from './found-table.module.css'

const stateWords: Record<DrawnRow['state'], string> = {
  new: 'New entry',
  fills: 'Fills empty fields',
  differs: 'Differs from what is there',
  same: 'Holds nothing new',
}

/** What the files say of a list beside what the form holds, and the choice of what is filled in. */
export function FoundTable({ list, isElsewhere }: { list: FoundList; isElsewhere: boolean }) {
  const { rows, section, tells, answered } = list
  const place = (row: DrawnRow): Place => ({ section, index: rows.indexOf(row) })
  const columns: Column<DrawnRow>[] = [
    { key: 'take', heading: 'Fill in', cell: (row) => <Take row={row} place={place(row)} /> },
    { key: 'filled', heading: 'Fields that are empty now', long: true, cell: (row) => <Filled row={row} /> },
    { key: 'kept', heading: 'Fields that hold something else', long: true, cell: (row) => <Kept row={row} place={place(row)} /> },
    ...(tells === 'drivers' ? [{ key: 'facts', heading: 'Microsoft’s lists', long: true, cell: (row: DrawnRow) => (row.facts.length > 0 ? <AltitudeFacts facts={row.facts} /> : 'Nothing to say') }] : []),
  ]
  const count = `${rows.length} ${tells === 'drivers' ? 'kernel driver' : 'service'}${rows.length === 1 ? '' : 's'}`
  return (
    <div className={styles.list}>
      {answered !== null && (
        <NoticeBox kind="caution" title={`The list under “${list.label}” is answered without entries`}>
          <p>“{answered}” Entries that you fill in take the place of this answer.</p>
        </NoticeBox>
      )}
      <DataTable id={`found-${section}`} caption={`What the files say: ${count}${isElsewhere ? `, for “${list.label}”` : ''}`} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </div>
  )
}

interface Place {
  section: string
  index: number
}

function Take({ row, place }: { row: DrawnRow; place: Place }) {
  return (
    <>
      <Checkbox id={`take-${place.section}-${place.index}`} name={takeName(place.section)} value={row.key} label={<span className={styles.file}>{row.key}</span>} defaultChecked={row.wanted} />
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

function Kept({ row, place }: { row: DrawnRow; place: Place }) {
  if (row.kept.length === 0) return <>None</>
  return row.kept.map(({ name, label, now, found, wanted }, index) => (
    <Checkbox
      key={name}
      id={`replace-${place.section}-${place.index}-${index}`}
      name={replaceFieldName(place.section)}
      value={name}
      defaultChecked={wanted}
      label={`Replace ${label}`}
      hint={`There now: ${now.replaceAll('\n', ', ')}. In the files: ${found.replaceAll('\n', ', ')}.`}
    />
  ))
}
