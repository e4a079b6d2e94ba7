import { Choice } from './choice'
import styles from './choice-list.module.css'
import type { FieldProps } from './field-frame'
import { Fieldset } from './fieldset'
import type { Option } from './select-field'

export interface CheckboxGroupProps extends FieldProps {
  options: Option[]
  defaultValue?: readonly string[]
  inline?: boolean
  disabled?: boolean
}

/** More boxes than this stand three abreast, where there is room. */
const mostInOneColumn = 18

/** Several values under one name. The first box carries the id of the field. */
export function CheckboxGroup({ id, name, label, options, defaultValue = [], inline, disabled, ...frame }: CheckboxGroupProps) {
  return (
    <Fieldset id={id} kind="question" legend={label} {...frame}>
      <div className={inline ? styles.inline : options.length > mostInOneColumn ? styles.columns : styles.stacked}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            type="checkbox"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={defaultValue.includes(option.value)}
            disabled={disabled}
          />
        ))}
      </div>
    </Fieldset>
  )
}
