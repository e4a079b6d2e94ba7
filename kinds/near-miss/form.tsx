import type { KindForm } from '@/figures/section-form/kind-form'
import { wordLimits } from './rules'

/** What the forms of a near miss know beyond its schema. */
export const form: KindForm = { rowReferences: {}, wordLimits, suggestions: {}, hidden: [], expectedRows: {} }
