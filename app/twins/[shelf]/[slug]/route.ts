import type { NextRequest } from 'next/server'
import { kindOfShelf } from '@/app/addresses'
import { answerTwin, nothingHere, twin, whatIsLeft } from '@/app/twins/answer'
import { recordJson } from '@/domain/record-json'
import { readRelease } from '@/operations/read-release'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ shelf: string; slug: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-release', async (actor) => {
    const { shelf, slug } = await params
    const kind = kindOfShelf(shelf)?.kind
    if (!kind) return nothingHere()
    const found = await readRelease(actor, kind, slug)
    return found.ok ? twin(recordJson(found.value, siteAddress)) : whatIsLeft(actor, kind, slug)
  })
}
