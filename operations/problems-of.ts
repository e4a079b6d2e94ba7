import type { z } from 'zod'
import type { Problem } from '@/domain/outcome'

/** What a schema found wrong, by field. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}
