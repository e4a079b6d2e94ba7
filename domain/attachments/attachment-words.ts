import type { Attachment } from './attachment'
import { mediaTypeWords } from './media-types'

/** `812 bytes`, `4.1 kB`, `20 MB`: of 1,024 each, with one decimal below ten. */
export function sizeWords(bytes: number): string {
  const [unit, size] = bytes < 1024 ? ['bytes', bytes] : bytes < 1024 * 1024 ? ['kB', bytes / 1024] : ['MB', bytes / 1024 / 1024]
  return `${unit === 'bytes' || size >= 9.95 ? Math.round(size) : size.toFixed(1)} ${unit}`
}

/** `plan.pdf, PDF, 4.1 kB` */
export function attachmentWords({ name, media_type, size }: Attachment): string {
  return `${name}, ${mediaTypeWords[media_type]}, ${sizeWords(size)}`
}
