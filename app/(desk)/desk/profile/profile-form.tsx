'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { fieldProps } from '../../account/field-props'
import { FormErrors } from '../../account/form-errors'
import { saveProfileAction } from './save-profile-action'

export interface ProfileValues {
  contactAlias: string
  contact24x7: string
  language: string
  statusPageUrl: string
}

export function ProfileForm({ values }: { values: ProfileValues }) {
  const [lastResult, action, pending] = useActionState(saveProfileAction, undefined)
  const [form, fields] = useForm<ProfileValues>({ id: 'profile', lastResult, defaultNoValidate: true })
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="The profile was not saved" />
      <div inert={pending}>
        <TextField {...fieldProps(fields.contactAlias, lastResult, values.contactAlias)} label="Contact address (optional)" hint="The address of a team, never of a person. Read by the community." width="medium" />
        <TextField {...fieldProps(fields.contact24x7, lastResult, values.contact24x7)} label="Contact at any hour (optional)" hint="A telephone number or bridge of a team. Read at oversight level." width="medium" />
        <TextField {...fieldProps(fields.language, lastResult, values.language)} label="Language (optional)" hint="A language tag such as en." width="short" />
        <TextField {...fieldProps(fields.statusPageUrl, lastResult, values.statusPageUrl)} label="Status page (optional)" hint="Its address, which every update practice gives. Read by everyone." width="medium" />
      </div>
      <SubmitButton pending="Saving…">Save profile</SubmitButton>
    </form>
  )
}
