/** Days, hours, minutes and seconds of an ISO 8601 duration, at least one of them. */
export const durationShape = /^P(?!$)(?:(\d{1,5})D)?(?:T(?!$)(?:(\d{1,5})H)?(?:(\d{1,7})M)?(?:(\d{1,7})S)?)?$/
const typed = /^(?:(\d{1,5})\s*(?:d|days?)\s*)?(?:(\d{1,5})\s*(?:h|hrs?|hours?)\s*)?(?:(\d{1,7})\s*(?:m|min|mins|minutes?)\s*)?(?:(\d{1,7})\s*(?:s|sec|secs|seconds?))?$/i

/** The length of a duration in minutes, with a fraction for seconds; undefined where the text is none. */
export function minutesOf(duration: string): number | undefined {
  const [whole, ...parts] = durationShape.exec(duration) ?? []
  if (whole === undefined) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  return days * 1440 + hours * 60 + minutes + seconds / 60
}

/** What people type, `48 h` or `1 d 12 h`, as the duration that it means; anything else is returned as it was typed. */
export function readDuration(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '' || durationShape.test(trimmed)) return trimmed
  const [whole, days, hours, minutes, seconds] = typed.exec(trimmed) ?? []
  if (whole === undefined) return text
  const time = [part(hours, 'H'), part(minutes, 'M'), part(seconds, 'S')].join('')
  return `P${part(days, 'D')}${time === '' ? '' : `T${time}`}`
}

/** `PT48H` as `48 h`: the units that the author chose, largest first. A text that is no duration stays as it is. */
export function durationWords(duration: string): string {
  const [whole, ...parts] = durationShape.exec(duration) ?? []
  if (whole === undefined) return duration
  const words = ['d', 'h', 'min', 's'].flatMap((unit, index) => (parts[index] === undefined ? [] : [`${Number(parts[index])} ${unit}`]))
  return words.join(' ')
}

function part(count: string | undefined, unit: string): string {
  return count === undefined ? '' : `${Number(count)}${unit}`
}
