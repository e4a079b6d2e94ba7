import { Button } from '@/components/button'
import { NumberField } from '@/components/number-field'
import { first } from '@/domain/form/form-entries'
import { pageIn } from '@/domain/form/list-pages'
import { controlId } from './control-names'
import { errorsAt, pathOf, type FormView } from './form-view'
import { intentName, wholeName } from './posted-names'
import styles from './row-shares.module.css'

/** The whole that the shares of a list are of, and the button that fills in what each amounts to. The whole is no part of the document. */
export function RowShares({ list, view }: { list: string; view: FormView }) {
  const shares = view.form.sharesOf?.[pathOf(view, list)]
  if (!shares) return null
  const whole = wholeName(list)
  return (
    <div className={styles.shares}>
      <NumberField id={controlId(whole)} name={whole} label={shares.label} hint={pageIn(view.entries, list) ? `${shares.hint} Only the entries that are shown are filled in, so give it on each page.` : shares.hint} defaultValue={first(view.entries, whole)} errors={errorsAt(view, whole)} />
      <Button variant="secondary" name={intentName} value={`shares:${list}`}>
        Fill in from the shares
      </Button>
    </div>
  )
}
