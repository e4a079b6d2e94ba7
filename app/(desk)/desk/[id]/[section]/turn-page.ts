import { first } from '@/domain/form/form-entries'
import { firstPage, pageIn, rowsOnPage, type AskedPage } from '@/domain/form/list-pages'
import { rowsIn } from '@/domain/field-path'
import { controlId } from '@/figures/section-form/control-names'
import { findName } from '@/figures/section-form/posted-names'
import { pagesQuery } from '../../list-page-address'
import type { PostedForm } from './posted-form'
import type { PageIntent } from './posted-section'

/** Where a posted form leads that turns a page of one of its lists; the pages of its other lists stay. */
export function turnedTo(form: PostedForm, intent: PageIntent): string {
  const { posted, plan } = form
  const pages = new Map(plan.flatMap(({ name }): [string, AskedPage][] => {
    const page = pageIn(posted.entries, name)
    return page ? [[name, { at: Math.floor(page.first / rowsOnPage) + 1, find: page.find }]] : []
  }))
  if (pages.has(intent.list)) pages.set(intent.list, askedBy(form, intent))
  return `/desk/${posted.documentId}/${posted.section}${pagesQuery(pages)}#${controlId(intent.list)}`
}

function askedBy({ posted, body }: PostedForm, { deed, list, at }: PageIntent): AskedPage {
  if (deed === 'all') return firstPage
  if (deed === 'page') return /^\d{1,4}$/.test(at) ? { at: Number(at), find: pageIn(posted.entries, list)?.find ?? '' } : { at, find: '' }
  const looked = first(posted.entries, findName(list)).trim().slice(0, 100)
  const row = /^\d{1,4}$/.test(looked) ? rowsIn(body[list])[Number(looked) - 1] : undefined
  return row ? { at: row.row, find: '' } : { at: 1, find: looked }
}
