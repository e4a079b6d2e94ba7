import { FocusOnMount } from '@/components/focus-on-mount'
import { NoticeBox } from '@/components/notice-box'
import { MissingList } from '../../missing-list'
import type { ProblemLinks } from '../../problem-links'
import styles from './missing-box.module.css'

/** What keeps the version from being submitted, with the ways to the fields. Takes focus, as an error summary does. */
export function MissingBox({ missing, signal }: { missing: ProblemLinks; signal: string }) {
  return (
    <FocusOnMount className={styles.box} labelledBy="missing-box" signal={signal}>
      <NoticeBox kind="failure" id="missing-box" title="Nothing was submitted: something is missing for this step">
        <MissingList {...missing} />
      </NoticeBox>
    </FocusOnMount>
  )
}
