import type { Actor } from '@/domain/actor'
import type { ReadPlan } from '@/domain/rollout/filed-plan'
import { readIncident } from '@/operations/read-incident'
import type { AskedReplay } from './asked-replay'
import { ofCase, ofReport, type ShownReplay } from './shown-replay'

/** The replay that is asked for, as the actor reads what it is made from. */
export async function showReplay(actor: Actor, plan: ReadPlan, asked: AskedReplay): Promise<ShownReplay> {
  const { incident } = asked
  return 'documentId' in incident ? ofReport(plan, asked, incident, await readIncident(actor, incident)) : ofCase(plan, asked, incident)
}
