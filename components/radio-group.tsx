import { Choice } from './choice'
import styles from './choice-list.module.css'
import type { FieldProps } from './field-frame'
import { Fieldset } from './fieldset'
import type { Option } from './select-field'

export interface RadioGroupProps extends FieldProps {
  options: Option[]
  defaultValue?: string
  /** Short choices beside each other. */
  inline?: boolean
  disabled?: boolean
}

/** The first choice carries the id of the field, so that an error summary can lead to it. */
export function RadioGroup({ id, name, label, options, defaultValue, inline, disabled, ...frame }: RadioGroupProps) {
  return (
    <Fieldset id={id} kind="question" legend={label} {...frame}>
      <div className={inline ? styles.inline : styles.stacked}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={option.value === defaultValue}
            disabled={disabled}
          />
        ))}
      </div>
    </Fieldset>
  )
}
