'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { fieldProps } from '../../account/field-props'
import { FormErrors } from '../../account/form-errors'
import { addProductAction } from './add-product-action'
import { ProductDetails } from './product-details'

export function AddProductForm() {
  const [lastResult, action, pending] = useActionState(addProductAction, undefined)
  const [form, fields] = useForm<{ name: string; family: string; releaseNotesUrl: string }>({ id: 'add-product', lastResult, defaultNoValidate: true })
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="The product was not added" />
      <div inert={pending}>
        <TextField {...fieldProps(fields.name, lastResult)} label="Name" hint="As customers know it." width="medium" />
        <ProductDetails fields={fields} lastResult={lastResult} />
      </div>
      <SubmitButton pending="Adding…">Add product</SubmitButton>
    </form>
  )
}
