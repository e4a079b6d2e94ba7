import type { ReactNode } from 'react'
import { Fieldset } from '@/components/fieldset'
import { RadioGroup } from '@/components/radio-group'
import { SelectField, type Option } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { hintOf, scenarioKeys, scenarioWords } from '@/domain/rollout/typed-scenario'
import type { ShownReplay } from './shown-replay'

/** The incidents that can be chosen: cases of the catalogue, and a page of the reports here. */
export interface OfferedIncidents {
  options: Option[]
  pages: OfferedPages | null
}

export interface OfferedPages {
  /** For instance "25 of 43 reports here". */
  count: string
  /** The words by which a form asks for this page, empty for the first, and for the pages beside it. */
  here: string
  newer: string | null
  older: string | null
}

interface ReplayFieldsProps {
  channels: readonly string[]
  offered: OfferedIncidents
  shown: Pick<ShownReplay, 'fields' | 'typed' | 'incident' | 'asks' | 'refusal'>
  /** Leads to the pages beside this one, where links do. */
  pager?: ReactNode
}

/** Which incident, against which plan, what halts it, and what the reader supposes where no document tells it. */
export function ReplayFields({ channels, offered: { options, pages }, shown: { fields, typed, incident, asks, refusal }, pager }: ReplayFieldsProps) {
  const toldBy = incident?.toldBy
  const chosen = toldBy && options.every(({ value }) => value !== toldBy.name) ? [{ value: toldBy.name, label: toldBy.text }] : []
  const problemsOf = (field: string) => refusal?.problems.filter(({ path }) => path === field).map(({ message }) => message)
  return (
    <>
      <SelectField id="case" name="case" label="Incident" hint={pages && !pager ? `${pages.count}.` : undefined} options={[...chosen, ...options]} defaultValue={fields.case} errors={problemsOf('case')} />
      {pages && (
        <>
          {pages.here !== '' && <input type="hidden" name="page" value={pages.here} />}
          {pager}
          <TextField
            id="id"
            name="id"
            label="Or the id of a report"
            hint="Such as BH-PM-2026-4K7M2Q. It counts before what is chosen above."
            width="medium"
            mono
            maxLength={60}
            defaultValue={fields.id}
            errors={problemsOf('id')}
          />
        </>
      )}
      <SelectField id="plan" name="plan" label="Channel" options={channels.map((name, index) => ({ value: String(index + 1), label: name }))} defaultValue={fields.plan} />
      <RadioGroup
        id="halt"
        name="halt"
        label="Halted"
        options={[
          { value: 'signals', label: 'By the signals of this plan' },
          { value: 'case', label: 'At the minute at which the incident was halted' },
        ]}
        defaultValue={fields.halt}
      />
      {asks.length > 0 && (
        <Fieldset id="scenario" legend="Scenario" hint="What neither document tells at your level is yours to suppose. It is told apart from what was filed.">
          {asks.map((name) => (
            <TextField
              key={name}
              id={scenarioKeys[name]}
              name={scenarioKeys[name]}
              label={scenarioWords[name]}
              hint={hintOf(name)}
              width="short"
              maxLength={60}
              defaultValue={typed[name]}
              errors={typed[name] === undefined ? [] : problemsOf(name)}
            />
          ))}
        </Fieldset>
      )}
    </>
  )
}
