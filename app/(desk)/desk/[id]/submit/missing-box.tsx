import { FocusOnMount } from '@/components/focus-on-mount'
import { NoticeBox } from '@/components/notice-box'
import { MissingList } from '../../missing-list'
import type { ProblemLink } from '../../problem-links'
import styles from './missing-box.module.css'

/** What keeps the version from being submitted, with the ways to the fields. Takes focus, as an error summary does. */
export function MissingBox({ links, signal }: { links: readonly ProblemLink[]; signal: string }) {
  return (
    <FocusOnMount className={styles.box} labelledBy="missing-box" signal={signal}>
      <NoticeBox kind="failure" id="missing-box" title="Nothing was submitted: something is missing for this step">
        <MissingList links={links} />
      </NoticeBox>
    </FocusOnMount>
  )
}
