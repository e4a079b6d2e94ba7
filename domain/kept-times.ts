import { isUnnamedId } from './ids'

/** How exactly the times of a document are kept: of a near miss, to the month (rulings 17). */
export function keptPrecision(documentId: string): 'minute' | 'month' {
  return isUnnamedId(documentId) ? 'month' : 'minute'
}

/** A time of a document in ISO 8601, as exactly as it is kept: `2024-07`, or the whole instant in UTC. */
export function keptTime(documentId: string, at: Date): string {
  return isUnnamedId(documentId) ? at.toISOString().slice(0, 7) : at.toISOString()
}
