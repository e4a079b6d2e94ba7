import type { Actor } from '@/domain/actor'
import { importDocument as parseImport } from '@/domain/exchange/import-document'
import { refused, type Outcome } from '@/domain/outcome'
import { kindDefinitions } from '@/kinds/schemas'
import { createDocument, type DraftAddress } from './create-document'
import { narrativeProblems } from './narrative-problems'

/** A whole document from its JSON text, which names its kind, becomes a new draft; or every error is named by its field path. */
export async function importDocument(actor: Actor, text: string): Promise<Outcome<DraftAddress>> {
  const parsed = parseImport(Object.values(kindDefinitions), text)
  if (!parsed.ok) return parsed
  const { kind, body, overrides } = parsed.value
  const narrative = narrativeProblems(kind, body)
  if (narrative.length > 0) return refused('invalid', narrative)
  return createDocument(actor, kind.kind, { body, overrides })
}
