import { findCase } from '@/catalogue/replay-presets/incident-case'
import type { DocumentBody } from '@/domain/kind-definition'
import { versionPath } from '@/domain/record'
import { plansOf, type ReadPlan } from '@/domain/rollout/filed-plan'
import type { IncidentCase } from '@/domain/rollout/incident-case'
import type { ReplayRun, RunDocument, RunLabel } from '@/domain/rollout/replay-run'
import { caseOfTold, scenarioOf } from '@/domain/rollout/told-incident'
import { kindDefinition } from '@/kinds/schemas'

/** What was replayed against what. */
export function titleOfRun({ document, filed, incident, told }: RunLabel): string {
  const replayed = told?.title ?? (incident === null ? undefined : findCase(incident)?.title) ?? incident
  return `${replayed}, under the plan of “${planOf(document, filed)?.name ?? document.title}”`
}

/** The plan of a saved run as it was read, and its incident: as its report told it then, or as the catalogue tells it now. */
export function partsOfRun({ document, filed, incident, told, model }: ReplayRun): { plan: ReadPlan | undefined; incident: IncidentCase | undefined } {
  const plan = planOf(document, filed)
  if (!told) return { plan, incident: incident === null ? undefined : findCase(incident) }
  const read = kindDefinition(told.kind).incident?.(told.filed)
  return { plan, incident: read ? caseOfTold(read, { ...told, address: versionPath(told, told.number) }, scenarioOf(model)) : undefined }
}

const planOf = (document: RunDocument, filed: DocumentBody) => plansOf(kindDefinition(document.kind), filed, document.isReconstruction)?.[0]
