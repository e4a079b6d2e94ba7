import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { rowsName } from '@/domain/form/form-entries'
import { pageIn, pageName, rowsOnPage, type ListPage } from '@/domain/form/list-pages'
import { controlId } from './control-names'
import type { FormView } from './form-view'
import { findName, intentName } from './posted-names'
import styles from './list-pager.module.css'

interface ListPagerProps {
  list: string
  label: string
  view: FormView
}

const number = new Intl.NumberFormat('en-GB')

/** Which entries of a long list are shown, and the ways to the others. Each way saves first, so that nothing typed is left behind. */
export function ListPager({ list, label, view }: ListPagerProps) {
  const page = pageIn(view.entries, list)
  if (!page) return null
  const id = `${controlId(list)}-find`
  return (
    <div className={styles.pager} role="group" aria-label={`Pages of ${label}`}>
      {view.entries.get(pageName(list))?.map((part, index) => (
        <input key={index} type="hidden" name={pageName(list)} defaultValue={part} />
      ))}
      <p className={styles.count}>{countWords(page, view.entries.get(rowsName(list))?.length ?? 0)}</p>
      <PageButtons list={list} label={label} view={view} />
      <div className={styles.find}>
        <TextField id={id} name={findName(list)} label={`Find in ${label}`} hint="The number of an entry, or words in it." width="medium" defaultValue={page.find} />
        <Button variant="secondary" name={intentName} value={`find:${list}`} aria-label={`Find in ${label}`}>
          Find
        </Button>
        {page.find !== '' && (
          <Button variant="secondary" name={intentName} value={`all:${list}`}>
            Show every entry
          </Button>
        )}
      </div>
      <NotesElsewhere list={list} view={view} />
    </div>
  )
}

function countWords({ first, total, drawn, find }: ListPage, shown: number): string {
  const all = Math.max(total + shown - drawn.length, shown)
  const which = shown === 0 ? 'No entry' : `Entries ${number.format(first + 1)} to ${number.format(first + shown)}`
  return find === '' ? `${which} of ${number.format(all)}` : `${which} of ${number.format(all)} that hold “${find}”`
}

/** Save and go one page back or on. */
export function PageButtons({ list, label, view }: ListPagerProps) {
  const page = pageIn(view.entries, list)
  if (!page) return null
  const current = Math.floor(page.first / rowsOnPage) + 1
  return (
    <div className={styles.buttons}>
      {page.first > 0 && (
        <Button variant="secondary" name={intentName} value={`page:${list}:${Math.max(current - 1, 1)}`} aria-label={`Previous entries of ${label}`}>
          Previous entries
        </Button>
      )}
      {page.first + page.drawn.length < page.total && (
        <Button variant="secondary" name={intentName} value={`page:${list}:${current + 1}`} aria-label={`Next entries of ${label}`}>
          Next entries
        </Button>
      )}
    </div>
  )
}

function NotesElsewhere({ list, view }: Pick<ListPagerProps, 'list' | 'view'>) {
  const notes = view.notesElsewhere.filter((note) => note.list === list)
  if (notes.length === 0) return null
  return (
    <div className={styles.buttons}>
      {notes.map(({ row, words }) => (
        <Button key={row} variant="link" name={intentName} value={`page:${list}:${row}`}>
          {words}
        </Button>
      ))}
    </div>
  )
}
