'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/error-summary'
import { NoticeBox } from '@/components/notice-box'
import { SelectField, type Option } from '@/components/select-field'
import { SubmitButton } from '@/components/submit-button'
import type { Kind } from '@/domain/vocabulary'
import { copyAction } from './copy-action'
import { nothingCopied, type CopyState } from './copy-state'

export interface CopyFormProps {
  what: 'family' | 'document' | 'section'
  kind: Kind
  versionId: string
  address: string
  /** Words of every section by its key, and of every list by its path. */
  labels: Readonly<Record<string, string>>
  from: { label: string; hint?: string; options: Option[] }
  to?: { label: string; options: Option[]; preset: string }
  submit: string
}

/** One way of copying: what, for what, and what came of it. */
export function CopyForm({ what, kind, versionId, address, labels, from, to, submit }: CopyFormProps) {
  const [state, action, pending] = useActionState(copyAction, nothingCopied)
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.error ? [{ field: `${what}-from`, message: state.error }] : []} title="Nothing was copied" />
      {state.sections && <Copied state={state} sections={state.sections} address={address} labels={labels} />}
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={versionId} />
      <div key={state.attempt} inert={pending}>
        <SelectField id={`${what}-from`} name="from" label={from.label} hint={from.hint} placeholder="Choose one" options={from.options} errors={state.error ? [state.error] : []} />
        {to && <SelectField id={`${what}-to`} name="to" label={to.label} options={to.options} defaultValue={to.preset} />}
      </div>
      <SubmitButton variant="secondary" pending="Copying…">
        {submit}
      </SubmitButton>
    </form>
  )
}

function Copied({ state, sections, address, labels }: { state: CopyState; sections: string[] } & Pick<CopyFormProps, 'address' | 'labels'>) {
  const nothing = sections.length === 0
  return (
    <NoticeBox kind={nothing ? 'information' : 'success'} title={nothing ? 'There was nothing to copy' : 'Copied'} announce>
      {nothing && <p>Every section has something in it already, or there is nothing in the other.</p>}
      {state.left.length > 0 && <p>Left as it was, for it has entries already: {state.left.map((list) => labels[list] ?? list).join(', ')}.</p>}
      <ul>
        {sections.map((key) => (
          <li key={key}>
            <a href={`${address}/${key}`}>{labels[key] ?? key}</a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
}
