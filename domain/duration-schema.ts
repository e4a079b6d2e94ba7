import { z } from 'zod'
import { durationShape } from './duration'

/** An ISO 8601 duration in days, hours, minutes and seconds, such as `PT48H` or `P1DT12H`. Source: data-model B.0. */
export const durationSchema = z.string().regex(durationShape, 'Give a length of time such as 48 h, 15 min or 7 d.')
