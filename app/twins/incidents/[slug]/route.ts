import type { NextRequest } from 'next/server'
import { answerTwin, twin, whatIsLeft } from '@/app/twins/answer'
import { recordJson } from '@/domain/record-json'
import { readRelease } from '@/operations/read-release'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-release', async (actor) => {
    const { slug } = await params
    const found = await readRelease(actor, 'incident_postmortem', slug)
    return found.ok ? twin(recordJson(found.value, siteAddress)) : whatIsLeft(actor, 'incident_postmortem', slug)
  })
}
