import { z } from 'zod'
import { evidence } from './evidence'
import { field, fixed, plainField, rows } from './field'
import { forCommunity, inSummary, openToAll } from './usual-levels'
import { dateSchema, httpsAddress, line } from './values'

export const referenceCategories = ['self', 'external'] as const
export const referenceWords = { self: 'Our own', external: 'Somebody else’s' } as const

/** From which step each part of the envelope must be answered; absent means never. */
export interface EnvelopeSteps {
  title: string
  contacts: string
  effectiveFrom?: string
  references?: string
}

/** The section that every kind begins with. The rest of the envelope is assembled by the portal, not authored. */
export function aboutSection(steps: EnvelopeSteps) {
  return z.strictObject({
    title: plainField(line(120), {
      label: 'Title',
      hint: '“Vendor: topic”, in 120 characters.',
      required: steps.title,
      ...inSummary,
    }),
    products: plainField(productRows, {
      label: 'Products',
      hint: 'Which of your products this is about.',
      required: steps.title,
      ...inSummary,
    }),
    contact_alias: field(z.email('Give an e-mail address of a team, such as incidents@example.com.').max(200), {
      label: 'Contact address',
      hint: 'The address of a team, never of a person.',
      required: steps.contacts,
      ...forCommunity,
    }),
    contact_24x7: field(line(200), {
      label: 'Contact at any hour',
      hint: 'A telephone number or bridge of a team.',
      required: steps.contacts,
      level: fixed('oversight'),
      widest: 'oversight',
    }),
    effective_from: field(dateSchema, {
      label: 'In effect from',
      hint: 'The day from which this describes what is in use.',
      ...from(steps.effectiveFrom),
      ...openToAll,
    }),
    references: field(referenceRows, {
      label: 'References',
      hint: 'Pages that a reader can check. At least one that is not your own.',
      ...from(steps.references),
      ...openToAll,
    }),
    evidence,
    language: plainField(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as en or en-GB.').max(35), {
      label: 'Language',
      hint: 'A language tag such as en.',
      ...openToAll,
    }),
  })
}

const from = (step: string | undefined) => (step ? { required: step } : {})

const productRows = rows(
  {
    name: plainField(line(120), { label: 'Name of the product', required: 'always', ...inSummary }),
    product: plainField(line(64), { label: 'Record of the product', hint: 'Filled in when you choose from your products.', ...inSummary }),
  },
  50,
)

const referenceRows = rows(
  {
    url: plainField(httpsAddress, { label: 'Address', required: 'always', ...openToAll }),
    summary: plainField(line(300), { label: 'What is there', required: 'always', ...openToAll }),
    category: plainField(z.enum(referenceCategories), { label: 'Whose page', required: 'always', words: referenceWords, ...openToAll }),
  },
  100,
)
