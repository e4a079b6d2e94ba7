import { coarsened, fixed } from './field'

/** Audience settings that many fields share. */

/** Part of the public summary: the vendor cannot close it. */
export const inSummary = { level: fixed('public'), narrowest: 'public' } as const

/** Public unless the vendor closes it. */
export const openToAll = { level: fixed('public') } as const

export const forCommunity = { level: fixed('community') } as const

export const forOversight = { level: fixed('oversight') } as const

/** For Microsoft and the owner, unless the vendor opens it. */
export const forBilateral = { level: fixed('bilateral') } as const

/** Two significant figures for everyone, exact from oversight; part of the public summary. */
export const roundedInSummary = { level: coarsened('public', 'oversight'), narrowest: 'public' } as const

/** Two significant figures for everyone, exact from oversight, unless the vendor closes it. */
export const rounded = { level: coarsened('public', 'oversight') } as const
