'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { fieldProps } from '../account/field-props'
import { FormErrors } from '../account/form-errors'
import { signInAction } from './sign-in-action'

export function SignInForm({ next }: { next: string }) {
  const [lastResult, action, pending] = useActionState(signInAction, undefined)
  const [form, fields] = useForm<{ email: string; password: string }>({ id: 'sign-in', lastResult, defaultNoValidate: true })
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="You are not signed in" />
      <input type="hidden" name="next" value={next} />
      <div inert={pending}>
        <TextField {...fieldProps(fields.email, lastResult)} label="Email address" type="email" autoComplete="username" width="medium" maxLength={200} />
        <TextField {...fieldProps(fields.password, lastResult)} defaultValue="" label="Password" type="password" autoComplete="current-password" width="medium" maxLength={200} />
      </div>
      <SubmitButton pending="Signing in…">Sign in</SubmitButton>
    </form>
  )
}
