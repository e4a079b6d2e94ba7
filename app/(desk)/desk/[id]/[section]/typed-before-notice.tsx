import { useSyncExternalStore } from 'react'
import { NoticeBox } from '@/components/notice-box'
import { UtcTime } from '@/components/utc-time'
import type { StatusBoard } from './save-status'

/** That the form holds what was typed before without a connection, and what has become of it. */
export function TypedBeforeNotice({ at, board }: { at: string; board: StatusBoard }) {
  const { kind } = useSyncExternalStore(board.subscribe, board.now, board.atFirst)
  const saved = kind === 'saved'
  return (
    <NoticeBox kind={saved ? 'success' : 'information'} title={saved ? 'What you typed without a connection is saved' : 'Typed without a connection, not saved yet'} announce>
      <p>
        It was typed on this device on <UtcTime at={at} />{saved ? '.' : ', and is saved by itself as soon as the portal can be reached.'}
      </p>
    </NoticeBox>
  )
}
