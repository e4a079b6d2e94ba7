'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SelectField, type Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { memberKinds } from '@/domain/vocabulary'
import { fieldProps } from '../account/field-props'
import { FormErrors } from '../account/form-errors'
import { createOrganisationAction } from './create-organisation-action'
import { organisationKindWords } from './organisation-kind-words'

type Form = { name: string; slug: string; kind: string; affiliatedWith: string }

const kindOptions = memberKinds.map((kind) => ({ value: kind, label: organisationKindWords[kind] }))

export function CreateOrganisationForm({ others }: { others: Option[] }) {
  const [lastResult, action, pending] = useActionState(createOrganisationAction, undefined)
  const [form, fields] = useForm<Form>({ id: 'create-organisation', lastResult, defaultNoValidate: true })
  // React does not move a select to a new default value; another key makes it anew.
  const keyOf = (name: string) => `${name} ${String(lastResult?.initialValue?.[name])}`
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="No organisation was created" />
      <div inert={pending}>
        <TextField {...fieldProps(fields.name, lastResult)} label="Name" width="medium" maxLength={120} />
        <TextField {...fieldProps(fields.slug, lastResult)} label="Short name for addresses" hint="Lower-case letters, digits and hyphens, for instance northlight. It cannot be changed later." width="medium" mono maxLength={60} />
        <SelectField key={keyOf('kind')} {...fieldProps(fields.kind, lastResult)} label="Kind" options={kindOptions} placeholder="Choose one" />
        <SelectField
          key={keyOf('affiliatedWith')}
          {...fieldProps(fields.affiliatedWith, lastResult)}
          label="Affiliated with"
          hint="Reviewers of that organisation cannot accept this one's filings."
          options={others}
          placeholder="No other organisation"
        />
      </div>
      <SubmitButton pending="Creating…">Create organisation</SubmitButton>
    </form>
  )
}
