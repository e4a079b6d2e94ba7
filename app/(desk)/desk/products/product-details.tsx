import type { FieldMetadata, SubmissionResult } from '@conform-to/react'
import { TextField } from '@/components/text-field'
import { fieldProps } from '../../account/field-props'

interface ProductDetailsProps {
  fields: { family: FieldMetadata<string>; releaseNotesUrl: FieldMetadata<string> }
  lastResult: SubmissionResult | undefined
  stored?: { family: string; releaseNotesUrl: string }
}

/** What is asked of a product beside its name. */
export function ProductDetails({ fields, lastResult, stored }: ProductDetailsProps) {
  return (
    <>
      <TextField {...fieldProps(fields.family, lastResult, stored?.family)} label="Family (optional)" hint="Where several products share one agent or one line." width="medium" />
      <TextField {...fieldProps(fields.releaseNotesUrl, lastResult, stored?.releaseNotesUrl)} label="Page with release notes (optional)" hint="Its address, which every update practice gives. Read by everyone." width="medium" />
    </>
  )
}
