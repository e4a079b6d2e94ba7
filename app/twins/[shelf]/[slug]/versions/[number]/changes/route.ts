import type { NextRequest } from 'next/server'
import { kindOfShelf } from '@/app/addresses'
import { answerTwin, nothingHere, twin, whatIsLeft } from '@/app/twins/answer'
import { changesJson } from '@/domain/differences/changes'
import { readChanges } from '@/operations/read-changes'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ shelf: string; slug: string; number: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-changes', async (actor) => {
    const { shelf, slug, number } = await params
    const kind = kindOfShelf(shelf)?.kind
    if (!kind) return nothingHere()
    const found = await readChanges(actor, kind, slug, number)
    return found.ok ? twin(changesJson(found.value, siteAddress)) : whatIsLeft(actor, kind, slug)
  })
}
