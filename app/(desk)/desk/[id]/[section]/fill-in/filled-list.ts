import type { FilledFromFiles } from '@/domain/prefill/found-rows'
import type { ListAddress } from '@/domain/prefill/plan-filling'
import type { Kind } from '@/domain/vocabulary'
import { screensOf } from '@/kinds/screens'

export type FilledList = ListAddress & FilledFromFiles

/** Every list of a kind that files fill in, that of the section first; none where they fill in nothing there. */
export function listsAround(kind: Kind, section: string): FilledList[] {
  const lists = Object.entries(screensOf(kind).form.filledFromFiles ?? {}).map(([path, filled]) => {
    const [section = '', list = ''] = path.split('.')
    return { section, list, ...filled }
  })
  const own = lists.filter((each) => each.section === section)
  return own.length > 0 ? [...own, ...lists.filter((each) => each.section !== section)] : []
}
