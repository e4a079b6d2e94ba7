import type { KindDefinition } from '@/domain/kind-definition'
import { kindDefinitions } from '../schemas'
import { nearMiss } from './sketched-kinds'

/** Every kind by its name, those not built yet as sketches: what holds for kinds is tried on each. */
export const everyKind: readonly [name: string, kind: KindDefinition][] = [...Object.values<KindDefinition>(kindDefinitions), nearMiss].map((kind) => [kind.kind, kind])
