import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import type { FieldPlan } from '@/domain/form/form-plan'
import { rowsShown, type AskedPage } from '@/domain/form/list-pages'
import type { SectionBody } from '@/domain/kind-definition'
import { FieldAudienceLink } from '@/figures/section-form/field-audience-link'
import type { FormView } from '@/figures/section-form/form-view'
import { NotesBeside } from '@/figures/notes-beside'
import { pagesQuery } from '../../list-page-address'
import { PagesOfList } from '../../pages-of-list'
import { ReadOnlyValue } from './read-only-value'

interface ReadOnlySectionProps {
  plan: readonly FieldPlan[]
  view: FormView
  body: SectionBody
  asked: ReadonlyMap<string, AskedPage>
  address: string
}

/** A section that cannot be written now, with its notes; of a long list, one page. */
export function ReadOnlySection({ plan, view, body, asked, address }: ReadOnlySectionProps) {
  const shown = rowsShown(body, view.entries)
  const notesOf = (name: string) => view.notes.filter(({ path }) => path === `${view.section}.${name}` || path.startsWith(`${view.section}.${name}#`))
  return (
    <>
      <NoticeBox kind="information" title="This version cannot be edited now">
        <p>Its text is frozen in this state. The overview says what can be done.</p>
      </NoticeBox>
      <NotesBeside notes={view.notes.filter((note) => note.path === view.section)} />
      <DefinitionList
        items={plan.map((field) => ({
          key: field.name,
          term: field.label,
          aside: <FieldAudienceLink view={view} name={field.name} label={field.label} />,
          value: (
            <>
              <PagesOfList list={field.name} label={field.label} entries={view.entries} asked={asked} address={address} />
              <ReadOnlyValue field={field} value={shown[field.name]} view={view} />
              <NotesElsewhere notes={view.notesElsewhere.filter(({ list }) => list === field.name)} address={address} />
              <NotesBeside notes={notesOf(field.name)} />
            </>
          ),
        }))}
      />
    </>
  )
}

function NotesElsewhere({ notes, address }: { notes: FormView['notesElsewhere']; address: string }) {
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map(({ list, row, words }) => (
        <li key={row}>
          <a href={`${address}${pagesQuery(new Map([[list, { at: row, find: '' }]]))}`}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
