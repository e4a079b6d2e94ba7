import { first, type FormEntries } from '@/domain/form/form-entries'
import type { FieldPlan } from '@/domain/form/form-plan'

const longest = 90

/** What names a row in its list: its first choice or text that is given. Empty for a row that has neither. */
export function rowTitle(fields: readonly FieldPlan[], entries: FormEntries, start: string): string {
  for (const field of fields) {
    const typed = first(entries, `${start}.${field.name}`).trim()
    if (typed === '') continue
    const { control } = field
    const words = control.type === 'choice' ? (control.options.find((option) => option.value === typed)?.label ?? typed) : typed
    return words.length > longest ? `${words.slice(0, longest)}…` : words
  }
  return ''
}
