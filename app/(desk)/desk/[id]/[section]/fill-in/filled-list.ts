import type { FilledFromFiles } from '@/domain/prefill/found-rows'
import type { ListAddress } from '@/domain/prefill/plan-filling'
import type { Kind } from '@/domain/vocabulary'
import { screensOf } from '@/kinds/screens'

export type FilledList = ListAddress & FilledFromFiles

/** Every list of a kind that files fill in. */
export function filledLists(kind: Kind): FilledList[] {
  return Object.entries(screensOf(kind).form.filledFromFiles ?? {}).map(([path, filled]) => {
    const [section = '', list = ''] = path.split('.')
    return { section, list, ...filled }
  })
}
