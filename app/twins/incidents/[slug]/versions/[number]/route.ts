import type { NextRequest } from 'next/server'
import { answerTwin, twin, whatIsLeft } from '@/app/twins/answer'
import { recordJson } from '@/domain/record-json'
import { readVersion } from '@/operations/read-version'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ slug: string; number: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-version', async (actor) => {
    const { slug, number } = await params
    const found = await readVersion(actor, 'incident_postmortem', slug, number)
    return found.ok ? twin(recordJson(found.value, siteAddress)) : whatIsLeft(actor, 'incident_postmortem', slug)
  })
}
