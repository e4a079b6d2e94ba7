import type { KindDefinition } from '@/domain/kind-definition'
import { kindDefinitions } from '../schemas'

/** Every kind by its name: what holds for kinds is tried on each. */
export const everyKind: readonly [name: string, kind: KindDefinition][] = Object.values<KindDefinition>(kindDefinitions).map((kind) => [kind.kind, kind])
