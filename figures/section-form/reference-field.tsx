import { CheckboxGroup } from '@/components/checkbox-group'
import type { FieldProps } from '@/components/field-frame'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { first } from '@/domain/form/form-entries'
import type { Option } from '@/domain/form/form-plan'
import { readReference, referenceWords } from '@/domain/form/references'
import { pathOf, type FormView } from './form-view'
import { mostInMenu, offeredId } from './offered-lists'

/** As many entries can be added to those chosen before the form is drawn again. */
const blanks = ['1', '2', '3']

interface ReferenceProps {
  frame: FieldProps
  view: FormView
}

function offeredTo(view: FormView, name: string): { options: readonly Option[]; list: string } {
  const path = pathOf(view, name)
  return { options: view.references.get(path) ?? [], list: offeredId(view.form.rowReferences[path]?.list ?? path) }
}

function gone(row: string): Option {
  return { value: row, label: `No longer in the document (${row})` }
}

/** One entry of another list: from a menu, or by its words where there are very many. */
export function OneReferenceField({ frame, view }: ReferenceProps) {
  const { options, list } = offeredTo(view, frame.name)
  const chosen = readReference(first(view.entries, frame.name))
  const known = options.find((option) => option.value === chosen)
  if (options.length > mostInMenu) {
    return <TextField {...frame} hint={<>{frame.hint} Type words of the entry, then choose it.</>} list={list} defaultValue={known ? referenceWords(known) : chosen} />
  }
  const offered = chosen === '' || known ? options : [...options, gone(chosen)]
  return <SelectField {...frame} hint={options.length > 0 ? frame.hint : 'There is none to refer to yet.'} options={[...offered]} placeholder="Choose one" defaultValue={chosen} />
}

/** Several entries of another list. Of very many, only those chosen are listed, with room for more. */
export function ReferenceField({ frame, view }: ReferenceProps) {
  const { options, list } = offeredTo(view, frame.name)
  const chosen = (view.entries.get(frame.name) ?? []).map(readReference).filter((row) => row !== '')
  const lost = chosen.filter((row) => !options.some((option) => option.value === row)).map(gone)
  if (options.length <= mostInMenu) {
    const offered = [...options, ...lost]
    return <CheckboxGroup {...frame} hint={offered.length > 0 ? frame.hint : 'There is none to refer to yet.'} options={offered} defaultValue={chosen} />
  }
  const listed = [...options.filter((option) => chosen.includes(option.value)), ...lost]
  return (
    <>
      {listed.length > 0 && <CheckboxGroup {...frame} id={`${frame.id}-chosen`} options={listed} defaultValue={chosen} />}
      {blanks.map((blank) => (
        <TextField
          key={blank}
          {...frame}
          id={blank === '1' ? frame.id : `${frame.id}-${blank}`}
          label={listed.length > 0 ? <>{frame.label}: one more</> : frame.label}
          hint={blank === '1' ? <>{frame.hint} Type words of the entry, then choose it.</> : undefined}
          list={list}
        />
      ))}
    </>
  )
}
