import type { NextRequest } from 'next/server'
import { partsOfRun } from '@/app/plan-replay/case-of-run'
import { answerTwin, nothingHere, problem, twin } from '@/app/twins/answer'
import { withdrawalJson } from '@/domain/record-json'
import { runJson } from '@/domain/rollout/run-json'
import { readRun, readRunWithdrawal } from '@/operations/read-run'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-run', async (actor) => {
    const { id } = await params
    const found = await readRun(actor, id)
    if (found.ok) {
      const { incident, plan } = partsOfRun(found.value)
      return twin(runJson(found.value, incident, plan, siteAddress))
    }
    const left = await readRunWithdrawal(actor, id)
    return left.ok ? problem(410, 'Withdrawn.', { withdrawal: withdrawalJson(left.value) }) : nothingHere()
  })
}
