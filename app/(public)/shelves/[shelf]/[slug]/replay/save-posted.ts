import { redirect } from 'next/navigation'
import { askedReplay } from '@/app/plan-replay/asked-replay'
import type { Actor } from '@/domain/actor'
import { refusalWords } from '@/domain/outcome'
import { runPath } from '@/domain/rollout/replay-run'
import { readScenario } from '@/domain/rollout/typed-scenario'
import { saveRun } from '@/operations/save-run'
import type { ReplayPlace } from './place-of'

/** Saves the run that was shown, of the very version that it names, and leads to its address; otherwise says why it was not saved. */
export async function savePosted(actor: Actor, place: ReplayPlace | null, one: (name: string) => string): Promise<string> {
  if (!place) return refusalWords.not_found
  const pinned: Record<string, string> = { case: one('save'), id: '' }
  const { incident, plan, halt, typed } = askedReplay((name) => pinned[name] ?? one(name))
  const replayed = 'documentId' in incident ? { ...incident, scenario: readScenario(typed).scenario } : incident
  const saved = await saveRun(actor, { ...place, plan, halt, incident: replayed })
  if (!saved.ok) return saved.problems[0]?.message ?? refusalWords[saved.reason]
  redirect(runPath(saved.value.id))
}
