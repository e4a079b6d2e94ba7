import type { FieldMetadata, SubmissionResult } from '@conform-to/react'
import { TextField } from '@/components/text-field'
import { fieldProps } from '../../account/field-props'

interface ProductDetailsProps {
  fields: { family: FieldMetadata<string>; releaseNotesUrl: FieldMetadata<string> }
  lastResult: SubmissionResult | undefined
}

/** What is asked of a product beside its name. */
export function ProductDetails({ fields, lastResult }: ProductDetailsProps) {
  return (
    <>
      <TextField {...fieldProps(fields.family, lastResult)} label="Family (optional)" hint="Where several products share one agent or one line." width="medium" />
      <TextField {...fieldProps(fields.releaseNotesUrl, lastResult)} label="Page with release notes (optional)" hint="Its address, which every update practice gives. Read by everyone." width="medium" />
    </>
  )
}
