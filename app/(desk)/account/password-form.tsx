'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/submit-button'
import { TextField, type TextFieldProps } from '@/components/text-field'
import { fieldProps } from './field-props'
import { FormErrors } from './form-errors'
import { passwordAction } from './password-action'

const common = { type: 'password', width: 'medium', maxLength: 200, defaultValue: '' } satisfies Partial<TextFieldProps>

export function PasswordForm({ next }: { next: string }) {
  const [lastResult, action, pending] = useActionState(passwordAction, undefined)
  const [form, fields] = useForm<{ old: string; new: string; again: string }>({ id: 'password', lastResult, defaultNoValidate: true })
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="The password was not changed" />
      <input type="hidden" name="next" value={next} />
      <div inert={pending}>
        <TextField {...fieldProps(fields.old, lastResult)} {...common} label="Password as it is now" autoComplete="current-password" />
        <TextField {...fieldProps(fields.new, lastResult)} {...common} label="New password" hint="At least 12 characters. A few words that do not belong together serve well." autoComplete="new-password" />
        <TextField {...fieldProps(fields.again, lastResult)} {...common} label="New password again" autoComplete="new-password" />
      </div>
      <SubmitButton pending="Changing…">Change password</SubmitButton>
    </form>
  )
}
