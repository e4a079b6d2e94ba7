import { jsonSchemaOf } from '@/domain/exchange/json-schema'
import { kindDefinitions } from './schemas'

/** What `docs/json-schema/` holds, by file name. */
export function jsonSchemaFiles(): Record<string, string> {
  return { 'incident-post-mortem.json': jsonSchemaOf(kindDefinitions.incident_postmortem) }
}
