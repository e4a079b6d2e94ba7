import { ErrorSummary } from '@/components/error-summary'

interface FailedForm {
  id: string
  errors?: string[]
  /** Errors by name of field; those under the empty name are the form's own. */
  allErrors: Record<string, string[]>
}

/** The summary above a form: its own errors, then each field's with a link to it. */
export function FormErrors({ form, title }: { form: FailedForm; title?: string }) {
  const ofFields = Object.entries(form.allErrors).filter(([name]) => name !== '')
  const errors = [
    ...(form.errors ?? []).map((message) => ({ message })),
    ...ofFields.flatMap(([name, messages]) => [...new Set(messages)].map((message) => ({ field: `${form.id}-${name}`, message }))),
  ]
  return <ErrorSummary title={title} errors={errors} />
}
