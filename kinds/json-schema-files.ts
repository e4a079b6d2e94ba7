import { jsonSchemaOf } from '@/domain/exchange/json-schema'
import { kindDefinitions } from './schemas'

/** What `docs/json-schema/` holds, by file name: `incident-post-mortem.json`. */
export function jsonSchemaFiles(): Record<string, string> {
  return Object.fromEntries(Object.values(kindDefinitions).map((kind) => [`${kind.label.toLowerCase().replaceAll(' ', '-')}.json`, jsonSchemaOf(kind)]))
}
