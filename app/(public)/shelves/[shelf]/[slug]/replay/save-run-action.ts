'use server'

import { redirect } from 'next/navigation'
import { askedReplay } from '@/app/plan-replay/asked-replay'
import { currentActor } from '@/auth/current-actor'
import { refusalWords } from '@/domain/outcome'
import { runPath } from '@/domain/rollout/replay-run'
import { readScenario } from '@/domain/rollout/typed-scenario'
import { saveRun } from '@/operations/save-run'
import { placeOf } from './place-of'

/** Saves the run that a form asks for and leads to its address; otherwise says why it was not saved. */
export async function saveRunAction(_last: string | null, data: FormData): Promise<string> {
  const place = placeOf(data)
  if (!place) return refusalWords.not_found
  const { incident, plan, halt, typed } = askedReplay((name) => String(data.get(name) ?? ''))
  const replayed = 'documentId' in incident ? { ...incident, scenario: readScenario(typed).scenario } : incident
  const saved = await saveRun(await currentActor(), { ...place, plan, halt, incident: replayed })
  if (!saved.ok) return saved.problems[0]?.message ?? refusalWords[saved.reason]
  redirect(runPath(saved.value.id))
}
