import { z } from 'zod'

/** One line of text with at least one character that is not a space. */
export function line(max: number) {
  return z
    .string()
    .max(max)
    .regex(/^[^\S\r\n]*\S[^\r\n]*$/, 'Write one line of text.')
}

/** Text of several lines with at least one character that is not a space. */
export function prose(max = 10_000) {
  return z.string().max(max).regex(/\S/, 'Write a few words.')
}

export const httpsAddress = z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'Give an address that starts with https://.' }).regex(/^\S+$/, 'An address has no spaces.').max(2000)

export const dateSchema = z.iso.date({ error: 'Give a date such as 2024-07-19.' })

export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Give a month such as 2024-07.')

export const yesNo = z.enum(['yes', 'no'])
export const yesNoWords = { yes: 'Yes', no: 'No' } as const

export const count = z.int().min(0).max(1_000_000_000_000)

/** A share in percent, 0 to 100, with as many decimals as it takes: 0.1 is one in a thousand. */
export const percent = z.number().min(0).max(100)

/** A number as a range: the least it can be, the best single figure, the most it can be. At least one is given. */
export const figuresSchema = z.strictObject({ low: count.optional(), best: count.optional(), high: count.optional() })
export type Figures = z.infer<typeof figuresSchema>

export const countUnits = ['hosts', 'organisations', 'users'] as const
export const countMethods = ['measured', 'estimated', 'reported'] as const

/** A range with what is counted, how, by whom and on which day it was true. */
export const countSchema = figuresSchema.extend({
  unit: z.enum(countUnits),
  method: z.enum(countMethods),
  as_of: dateSchema,
  by: line(200).optional(),
})
export type Count = z.infer<typeof countSchema>

export const countWords = {
  hosts: 'Hosts',
  organisations: 'Organisations',
  users: 'Users',
  measured: 'Measured',
  estimated: 'Estimated',
  reported: 'Reported by someone else',
} as const
