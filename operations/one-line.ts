import { z } from 'zod'
import { httpsAddress } from '@/domain/values'

/** A text of one line, trimmed, without control characters or halves of characters. */
export function oneLine({ min, max, name }: { min: number; max: number; name: string }) {
  return z
    .string({ error: `Enter ${name}.` })
    .trim()
    .min(min, { error: min > 1 ? `Use at least ${min} characters for ${name}.` : `Enter ${name}.` })
    .max(max, { error: `Use at most ${max} characters for ${name}.` })
    .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text), { error: `Use one line of plain text for ${name}.` })
}

/** An address of the web that a database keeps. */
export const storedAddress = oneLine({ min: 1, max: 2000, name: 'an address' }).pipe(httpsAddress)
