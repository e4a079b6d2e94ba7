import { findCase } from '@/catalogue/replay-presets/incident-case'
import { versionPath } from '@/domain/record'
import { plansOf, type ReadPlan } from '@/domain/rollout/filed-plan'
import type { IncidentCase } from '@/domain/rollout/incident-case'
import type { ReplayRun } from '@/domain/rollout/replay-run'
import { caseOfTold, scenarioOf } from '@/domain/rollout/told-incident'
import { kindDefinition } from '@/kinds/schemas'

/** The plan of a saved run as it was read, and its incident: as its report told it then, or as the catalogue tells it now. */
export function partsOfRun({ document, filed, incident, told, model }: ReplayRun): { plan: ReadPlan | undefined; incident: IncidentCase | undefined } {
  const plan = plansOf(kindDefinition(document.kind), filed, document.isReconstruction)?.[0]
  if (!told) return { plan, incident: incident === null ? undefined : findCase(incident) }
  const read = kindDefinition(told.kind).incident?.(told.filed)
  return { plan, incident: read ? caseOfTold(read, { ...told, address: versionPath(told, told.number) }, scenarioOf(model)) : undefined }
}
