import { CheckboxGroup } from '@/components/checkbox-group'
import { DateTimeField } from '@/components/date-time-field'
import type { FieldProps } from '@/components/field-frame'
import { NumberField } from '@/components/number-field'
import { RadioGroup } from '@/components/radio-group'
import { SelectField } from '@/components/select-field'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { first } from '@/domain/form/form-entries'
import type { Control, Option } from '@/domain/form/form-plan'
import { FileControl } from './file-control'
import { pathOf, suggestionsFor, type FormView } from './form-view'
import { GroupFields } from './group-fields'
import { offeredId } from './offered-lists'
import { OneReferenceField, ReferenceField } from './reference-field'
import { UsualWords } from './usual-words'

export interface FieldControlProps {
  control: Control
  frame: FieldProps
  view: FormView
  /** The row that it lies in, in words. */
  within?: string | undefined
}

const precisions = [
  { value: 'minute', label: 'minute' },
  { value: 'hour', label: 'hour' },
  { value: 'day', label: 'day' },
]

/** More choices than this are easier to find in a list that opens. */
const mostButtons = 4

/** The native control that asks for one value. Lists of rows are drawn elsewhere. */
export function FieldControl({ control, frame, view, within }: FieldControlProps) {
  const typed = first(view.entries, frame.name)
  switch (control.type) {
    case 'line':
      return control.numeric ? <NumberField {...frame} decimal={control.numeric === 'decimal'} defaultValue={typed} /> : <LineField frame={frame} view={view} />
    case 'paragraph':
      return (
        <UsualWords frame={frame} view={view} within={within}>
          <TextArea {...frame} rows={control.narrative ? 8 : 4} narrative={control.narrative} wordLimit={view.form.wordLimits[pathOf(view, frame.name)]} defaultValue={typed} />
        </UsualWords>
      )
    case 'choice':
      return <ChoiceField frame={frame} options={control.options} chosen={typed} />
    case 'choices':
      return <CheckboxGroup {...frame} options={control.options} defaultValue={view.entries.get(frame.name)} />
    case 'row_refs':
      return <ReferenceField frame={frame} view={view} />
    case 'row_ref':
      return <OneReferenceField frame={frame} view={view} />
    case 'file':
      return <FileControl frame={frame} view={view} />
    case 'duration':
      return <TextField {...frame} hint={<>{frame.hint} Such as 48 h, 15 min or 7 d.</>} defaultValue={typed} />
    case 'lines':
      return (
        <UsualWords frame={frame} view={view} within={within}>
          <TextArea {...frame} hint={<>{frame.hint} One on each line.</>} rows={3} mono defaultValue={typed} />
        </UsualWords>
      )
    case 'moment':
      return <DateTimeField {...frame} precisions={precisions} defaultValue={momentOf(view, frame.name)} />
    case 'group':
      return <GroupFields parts={control.parts} frame={frame} view={view} within={within} />
    case 'rows':
      return null
  }
}

function momentOf(view: FormView, name: string) {
  const part = (which: string) => first(view.entries, `${name}.${which}`)
  return { date: part('date'), time: part('time'), precision: part('precision') || 'minute' }
}

function LineField({ frame, view }: { frame: FieldProps; view: FormView }) {
  const offered = suggestionsFor(view, frame.name)
  if (offered.length === 0) return <TextField {...frame} defaultValue={first(view.entries, frame.name)} />
  return <TextField {...frame} list={offeredId(pathOf(view, frame.name))} defaultValue={first(view.entries, frame.name)} />
}

function ChoiceField({ frame, options, chosen }: { frame: FieldProps; options: Option[]; chosen: string }) {
  const known = chosen === '' || options.some((option) => option.value === chosen)
  const offered = known ? options : [...options, { value: chosen, label: chosen }]
  if (offered.length <= mostButtons) return <RadioGroup {...frame} options={offered} defaultValue={chosen} inline />
  return <SelectField {...frame} options={offered} placeholder="Choose one" defaultValue={chosen} />
}
