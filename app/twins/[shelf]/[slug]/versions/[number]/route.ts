import type { NextRequest } from 'next/server'
import { kindOfShelf } from '@/app/addresses'
import { answerTwin, nothingHere, twin, whatIsLeft } from '@/app/twins/answer'
import { recordJson } from '@/domain/record-json'
import { readVersion } from '@/operations/read-version'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ shelf: string; slug: string; number: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-version', async (actor) => {
    const { shelf, slug, number } = await params
    const kind = kindOfShelf(shelf)?.kind
    if (!kind) return nothingHere()
    const found = await readVersion(actor, kind, slug, number)
    return found.ok ? twin(recordJson(found.value, siteAddress)) : whatIsLeft(actor, kind, slug)
  })
}
