import { z } from 'zod'
import { field, fixed, plainField } from '@/domain/field'
import type { SectionDefinition } from '@/domain/kind-definition'
import { keysOf } from '@/domain/keys-of'
import { line, monthSchema, prose } from '@/domain/values'
import { componentRoleWords, layerWords, payloadClassWords, ringTypeWords } from '@/domain/vocabulary'

/** Member organisations read a near miss whole, and nobody else reads any of it. */
const forMembers = { required: 'filed', level: fixed('community'), widest: 'community', narrowest: 'community' } as const

const aboutSection = z.strictObject({
  title: plainField(line(120), {
    label: 'Title',
    hint: 'The topic alone, in 120 characters: no vendor, no product.',
    ...forMembers,
  }),
  month: plainField(monthSchema, {
    label: 'Month in which it happened',
    hint: 'Such as 2024-07. The day would tell more than it teaches.',
    ...forMembers,
  }),
  product_class: plainField(z.enum(keysOf(componentRoleWords)), {
    label: 'Class of the product',
    words: componentRoleWords,
    ...forMembers,
  }),
  payload_class: field(z.enum(keysOf(payloadClassWords)), {
    label: 'What the update carried',
    hint: 'Not applicable where no update was under way.',
    words: payloadClassWords,
    ...forMembers,
  }),
})

const eventSection = z.strictObject({
  what_could_have_happened: plainField(prose(2_000), {
    label: 'What could have happened',
    hint: 'What was about to reach hosts and what it would have done there. 150 words at most.',
    control: 'paragraph',
    ...forMembers,
  }),
  ring_reached: field(z.enum(keysOf(ringTypeWords)), {
    label: 'Furthest ring reached',
    hint: 'The type of the ring, not its name.',
    words: ringTypeWords,
    ...forMembers,
  }),
  stopped_by: field(z.enum(keysOf(layerWords)), {
    label: 'Layer of defence that stopped it',
    words: layerWords,
    ...forMembers,
  }),
  lesson: field(prose(4_000), {
    label: 'Lesson for others',
    hint: 'What another vendor should check in its own pipeline. 200 words at most.',
    narrative: true,
    ...forMembers,
  }),
})

/** The only statement of the shape of a near miss, in the order of its form. Source: data-model B.3.5. */
export const sections = {
  about: { label: 'About this near miss', hint: 'Classes instead of names: a driver’s file name or its altitude tells who you are, too. Readers are told “a member vendor” and the month.', step: 'filed', schema: aboutSection },
  event: { label: 'What nearly happened', step: 'filed', schema: eventSection },
} as const satisfies Record<string, SectionDefinition>
