import { DefinitionList } from '@/components/definition-list'
import { NoticeBox } from '@/components/notice-box'
import type { FieldPlan } from '@/domain/form/form-plan'
import type { SectionBody } from '@/domain/kind-definition'
import { FieldAudienceLink } from '@/figures/section-form/field-audience-link'
import type { FormView } from '@/figures/section-form/form-view'
import { valueWords } from '@/domain/form/value-words'
import { NotesBeside } from '@/figures/notes-beside'
import styles from './read-only-section.module.css'

/** A section that cannot be written now, with its notes. */
export function ReadOnlySection({ plan, view, body }: { plan: readonly FieldPlan[]; view: FormView; body: SectionBody }) {
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
              <div className={styles.text}>{valueWords(field.control, body[field.name])}</div>
              <NotesBeside notes={notesOf(field.name)} />
            </>
          ),
        }))}
      />
    </>
  )
}
