import type { ComponentProps } from 'react'
import type { ButtonVariant } from './button'
import styles from './button.module.css'

export interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  href: string
  variant?: Exclude<ButtonVariant, 'link'>
}

/** A link that begins something, drawn as a button. */
export function ButtonLink({ variant = 'primary', ...rest }: ButtonLinkProps) {
  return <a className={`${styles.button} ${styles[variant]}`} {...rest} />
}
