import { text } from 'node:stream/consumers'
import { Refusal } from '@/bin/refusal'
import { oneTimePassword, passwordLength } from '@/db/queries/password-hash'

export type NewPassword = { password: string; generated: boolean }

/** A password from standard input, without its line end, or a generated one that its owner has to replace. */
export async function newPassword(fromStdin: boolean): Promise<NewPassword> {
  if (!fromStdin) return { password: oneTimePassword(), generated: true }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const { min, max } = passwordLength
  if (password.length < min || password.length > max) throw new Refusal(`The password must have ${min} to ${max} characters.`)
  return { password, generated: false }
}

/** A generated password is shown here and nowhere else. */
export function tell(sentence: string, { password, generated }: NewPassword): void {
  console.log(generated ? `${sentence} The password, shown this once, is ${password}` : sentence)
}
