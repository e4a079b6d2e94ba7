const two = (value: number) => String(value).padStart(2, '0')

/** When to try again, in absolute UTC and from now. Rounded up, so that it is never too early. */
export function waitWords(until: Date, now: Date): string {
  const minute = new Date(Math.ceil(until.getTime() / 60_000) * 60_000)
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  const clock = `${two(minute.getUTCHours())}:${two(minute.getUTCMinutes())} UTC`
  return `Too many attempts. Try again at ${clock}, in ${minutes} minute${minutes === 1 ? '' : 's'}.`
}

export const wrongWords = 'The email address and password do not match an account that is in use.'
