import type { Actor } from '@/domain/actor'
import { importDocument as parseImport } from '@/domain/exchange/import-document'
import { refused, type Outcome } from '@/domain/outcome'
import type { Kind } from '@/domain/vocabulary'
import { kindDefinition } from '@/kinds/schemas'
import { createDocument, type DraftAddress } from './create-document'
import { narrativeProblems } from './narrative-problems'

/** A whole document from its JSON text becomes a new draft; or every error is named by its field path. */
export async function importDocument(actor: Actor, kind: Kind, text: string): Promise<Outcome<DraftAddress>> {
  const definition = kindDefinition(kind)
  if (!definition) return refused('not_found')
  const parsed = parseImport(definition, text)
  if (!parsed.ok) return parsed
  const narrative = narrativeProblems(definition, parsed.value.body)
  if (narrative.length > 0) return refused('invalid', narrative)
  return createDocument(actor, kind, parsed.value)
}
