import { ButtonRow } from '@/components/button-row'
import { NoticeBox } from '@/components/notice-box'
import { SubmitButton } from '@/components/submit-button'
import { ChangeList } from './change-list'
import type { AudienceGroup } from './audience-lines'
import { levelName, wasName, type AudienceState } from './audience-state'

/** The last look before a released document changes its readers. */
export function ConfirmChanges({ state, groups }: { state: AudienceState; groups: readonly AudienceGroup[] }) {
  const lines = groups.flatMap(({ line, rows }) => [line, ...rows.flatMap((row) => [row.line, ...row.leaves])])
  return (
    <>
      <NoticeBox kind="caution" title="These changes are released at once, as a new version without review" announce>
        <ChangeList changes={state.changes} />
        <p>What is opened cannot be taken back from those who have read it. What is closed is closed in earlier versions too.</p>
      </NoticeBox>
      {lines.map(({ path, set }) => (
        <span key={path} hidden>
          <input type="hidden" name={wasName(path)} defaultValue={set ?? ''} />
          <input type="hidden" name={levelName(path)} defaultValue={state.chosen[path] ?? set ?? ''} />
        </span>
      ))}
      <input type="hidden" name="reason" defaultValue={state.reason} />
      {state.widest && <input type="hidden" name="widest" defaultValue={state.widest} />}
      <ButtonRow>
        <SubmitButton name="intent" value="confirm" pending="Releasing…">
          Release these changes
        </SubmitButton>
        <a href="">Change nothing</a>
      </ButtonRow>
    </>
  )
}
