'use client'

import { useActionState } from 'react'
import { ButtonRow } from '@/components/button-row'
import { CheckboxGroup } from '@/components/checkbox-group'
import { ErrorSummary } from '@/components/error-summary'
import { NoticeBox } from '@/components/notice-box'
import { RadioGroup } from '@/components/radio-group'
import type { Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { startAction } from './start-action'
import { nothingStarted } from './start-state'

interface StartFormProps {
  kinds: Option[]
  products: Option[]
  titleHint: string
}

export function StartForm({ kinds, products, titleHint }: StartFormProps) {
  const [state, action, pending] = useActionState(startAction, nothingStarted)
  const errors = state.errors.map(({ field, message }) => ({ field: field === 'product' && products.length === 0 ? 'other_product' : field, message }))
  const errorsAt = (field: string) => errors.filter((error) => error.field === field).map((error) => error.message)
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors} title="The document was not begun" />
      {state.failure && <NoticeBox kind="failure" title={state.failure} announce />}
      <div key={state.attempt} inert={pending}>
        <RadioGroup id="kind" name="kind" label="What do you want to file" options={kinds} defaultValue={state.kind || (kinds.length === 1 ? kinds[0]?.value : undefined)} errors={errorsAt('kind')} />
        <TextField id="title" name="title" label="Title" hint={titleHint} defaultValue={state.title} errors={errorsAt('title')} />
        {products.length > 0 && <CheckboxGroup id="product" name="product" label="Which of your products is this about" options={products} errors={errorsAt('product')} defaultValue={state.attempt === 0 && products.length === 1 ? products.map(({ value }) => value) : state.products} />}
        <TextField id="other_product" name="other_product" label={products.length > 0 ? 'Another product' : 'Product'} hint="Its name, as customers know it." defaultValue={state.otherProduct} errors={errorsAt('other_product')} width="medium" />
      </div>
      <ButtonRow>
        <SubmitButton pending="Beginning…">Begin</SubmitButton>
      </ButtonRow>
    </form>
  )
}
