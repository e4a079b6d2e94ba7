import { incidentCases } from '@/catalogue/replay-presets/incident-case'
import { saveRun } from '@/operations/save-run'
import { actor, must } from './documents'

/** A run of the best documented case against a released practice, saved as if before the test began. */
export async function aRun(firstName: string, slug: string): Promise<string> {
  const [incident] = incidentCases
  if (!incident) throw new Error('There is no case.')
  return must(await saveRun(await actor(firstName), { kind: 'update_practice', slug, number: '1.0.0', plan: 0, incident, halt: 'signals' })).id
}
