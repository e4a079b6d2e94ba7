import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import type { Problem } from '@/domain/outcome'
import { fieldLabel } from './field-label'

/** What keeps several sections from being written, each with its section and field: “Kernel components, Kernel drivers: At most 2,000 entries.” */
export function problemWords(kind: KindDefinition, problems: readonly Problem[], body: DocumentBody = {}): string {
  const section = (path: string) => kind.sections[path.split('.')[0] ?? '']?.label ?? kind.label
  const place = (path: string) => [...new Set([section(path), fieldLabel(kind, path, body)])].join(', ')
  return problems.map(({ path, message }) => `${place(path)}: ${message}`).join(' ')
}
