import { TextField, type TextFieldProps } from './text-field'

export type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'mono'> & {
  /** Decimals are allowed. */
  decimal?: boolean
}

/** A text input with a number pad: type=number drops what it cannot read and changes under the scroll wheel. */
export function NumberField({ decimal, width = 'short', ...rest }: NumberFieldProps) {
  return <TextField {...rest} width={width} mono inputMode={decimal ? 'decimal' : 'numeric'} />
}
