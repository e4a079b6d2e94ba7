'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/submit-button'
import { FormErrors } from '../../../account/form-errors'
import { ProductDetails } from '../product-details'
import { changeProductAction } from './change-product-action'

interface ChangeProductFormProps {
  id: string
  values: { family: string; releaseNotesUrl: string }
}

export function ChangeProductForm({ id, values }: ChangeProductFormProps) {
  const [lastResult, action, pending] = useActionState(changeProductAction, undefined)
  const [form, fields] = useForm<ChangeProductFormProps['values']>({ id: 'change-product', lastResult, defaultNoValidate: true })
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="The product was not changed" />
      <input type="hidden" name="product" value={id} />
      <div inert={pending}>
        <ProductDetails fields={fields} lastResult={lastResult} stored={values} />
      </div>
      <SubmitButton pending="Saving…">Save product</SubmitButton>
    </form>
  )
}
