'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { Copyable } from '@/components/copyable'
import { NoticeBox } from '@/components/notice-box'
import { RadioGroup } from '@/components/radio-group'
import { SelectField } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import { TextField } from '@/components/text-field'
import { roleWords, type Role } from '@/domain/actor'
import type { AddedPerson } from '@/operations/add-person'
import { fieldProps } from '../account/field-props'
import { FormErrors } from '../account/form-errors'
import { nobodyAdded, type AddPersonState } from './add-person-state'
import { addPersonAction } from './person-actions'

interface Target {
  organisationId: string
  roles: readonly Role[]
  /** Address of the page that shows the form. */
  page: string
}

export function AddPersonForm(target: Target) {
  const [state, action, pending] = useActionState(addPersonAction, nobodyAdded)
  return (
    <>
      {state.added && <OneTimePassword added={state.added} />}
      <Fields key={state.round} target={target} state={state} action={action} pending={pending} />
    </>
  )
}

function OneTimePassword({ added }: { added: AddedPerson }) {
  return (
    <NoticeBox kind="success" title={`${added.name} can sign in`} announce>
      <p>
        Give them this password in person or by phone, with the address {added.email}. It is shown here once, and they replace it when they first sign in.
      </p>
      <Copyable label="One-time password" value={added.oneTimePassword} />
    </NoticeBox>
  )
}

function Fields({ target, state, action, pending }: { target: Target; state: AddPersonState; action: (data: FormData) => void; pending: boolean }) {
  const [form, fields] = useForm<{ name: string; email: string; role: string }>({ id: 'add-person', lastResult: state.result, defaultNoValidate: true })
  const options = target.roles.map((role) => ({ value: role, label: roleWords[role] }))
  const [only] = options
  return (
    <form {...getFormProps(form)} action={action}>
      <FormErrors form={form} title="Nobody was added" />
      <input type="hidden" name="organisation" value={target.organisationId} />
      <input type="hidden" name="page" value={target.page} />
      <div inert={pending}>
        <TextField {...fieldProps(fields.name, state.result)} label="Name" width="medium" maxLength={120} />
        <TextField {...fieldProps(fields.email, state.result)} label="Email address" hint="They sign in with it." type="email" width="medium" maxLength={200} />
        {options.length > 1 ? (
          <RadioGroup {...fieldProps(fields.role, state.result)} label="Role" options={options} />
        ) : (
          <SelectField {...fieldProps(fields.role, state.result)} label="Role" options={options} defaultValue={only?.value} />
        )}
      </div>
      <SubmitButton pending="Adding…">Add person</SubmitButton>
    </form>
  )
}
