import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { NoticeBox } from '@/components/notice-box'
import { RadioGroup } from '@/components/radio-group'
import { SideBySide } from '@/components/side-by-side'
import { UtcTime } from '@/components/utc-time'
import { first } from '@/domain/form/form-entries'
import { controlId } from '@/figures/section-form/control-names'
import { errorsAt, type FormView } from '@/figures/section-form/form-view'
import { choiceName, intentName } from '@/figures/section-form/posted-names'
import type { Conflict, DrawnDifference } from './section-state'
import styles from './conflict-panel.module.css'

/** Both texts of a section, place by place, with the choice between them. Mine travels along in the form. */
export function ConflictPanel({ conflict, view }: { conflict: Conflict; view: FormView }) {
  const { by, at, differences } = conflict
  return (
    <>
      <NoticeBox kind="caution" title={`${by} saved this section after you opened it`} announce>
        <p>
          Saved <UtcTime at={at} precision={at.length === 7 ? 'month' : 'minute'} />. Both texts are kept: nothing of yours is lost and nothing of theirs is overwritten. They differ in{' '}
          {differences.length === 1 ? 'one place' : `${differences.length} places`}. Choose for each, then save.
        </p>
      </NoticeBox>
      {[...view.entries].flatMap(([name, values]) =>
        name.startsWith('@choice:') ? [] : values.map((value, index) => <textarea key={`${name} ${index}`} name={name} defaultValue={value} hidden readOnly />),
      )}
      {differences.map((difference) => (
        <Difference key={difference.unit} difference={difference} by={by} view={view} />
      ))}
      <ButtonRow>
        <Button name={intentName} value="merge">
          Save what I chose
        </Button>
      </ButtonRow>
    </>
  )
}

function Difference({ difference, by, view }: { difference: DrawnDifference; by: string; view: FormView }) {
  const { unit, label, mine, theirs } = difference
  const name = choiceName(unit)
  return (
    <section className={styles.difference} aria-label={label}>
      <h2 className={styles.label}>{label}</h2>
      <SideBySide id={`${controlId(unit)}-texts`} left={{ heading: 'Yours', content: mine }} right={{ heading: `Theirs (${by})`, content: theirs }} />
      <RadioGroup
        id={controlId(name)}
        name={name}
        label={`Which one stays: ${label}`}
        options={[
          { value: 'mine', label: 'Keep mine' },
          { value: 'theirs', label: 'Take theirs' },
        ]}
        defaultValue={first(view.entries, name)}
        errors={errorsAt(view, name)}
        inline
      />
    </section>
  )
}
