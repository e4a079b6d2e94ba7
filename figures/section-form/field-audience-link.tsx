import { VisuallyHidden } from '@/components/visually-hidden'
import { AudienceLadder } from '@/figures/audience-ladder'
import { pageIn } from '@/domain/form/list-pages'
import { controlId } from './control-names'
import { audienceOf, type FormView } from './form-view'
import styles from './field-audience-link.module.css'

/** Who may see a field, and the way to change it. */
export function FieldAudienceLink({ view, name, label }: { view: FormView; name: string; label: string }) {
  const audience = audienceOf(view, name)
  if (!audience) return null
  return (
    <a className={styles.link} href={`${view.audienceAddress}${pageOf(view, name)}#${controlId(`${view.section}.${name}`)}`}>
      <AudienceLadder compact level={audience.level} />
      {audience.exactFrom && <span className={styles.exact}>exact from {audience.exactFrom}</span>}
      <VisuallyHidden>. See or change the audience of {label}</VisuallyHidden>
    </a>
  )
}

/** What leads to the row of a long list, of which the audience is shown a page at a time too. */
function pageOf(view: FormView, name: string): string {
  const [list = '', row] = name.split(/[#.]/)
  return row !== undefined && pageIn(view.entries, list) ? `&rows=${list}:${row}` : ''
}
