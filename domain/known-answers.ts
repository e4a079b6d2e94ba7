import { z } from 'zod'
import type { DocumentBody, KindDefinition, SectionBody, SectionDefinition } from './kind-definition'

const names = ['contact_alias', 'contact_24x7', 'language', 'status_page_url', 'product_name', 'product_family', 'release_notes_url'] as const

/** What is known of a document when it is begun, by the names of the fields that ask for it; null for what is not. */
export type Known = Readonly<Partial<Record<(typeof names)[number], string | null>>>

/** What is known as answers, in every section that asks for it and takes it. */
export function knownAnswers(kind: KindDefinition, known: Known): DocumentBody {
  const answersTo = ({ schema }: SectionDefinition): SectionBody =>
    Object.fromEntries(
      Object.entries(known).filter(([name, value]) => {
        const asked = schema.shape[name]
        return value !== null && asked !== undefined && z.core.safeParse(asked, value).success
      }),
    )
  const sections = Object.entries(kind.sections).map(([key, section]): [string, SectionBody] => [key, answersTo(section)])
  return Object.fromEntries(sections.filter(([, answers]) => Object.keys(answers).length > 0))
}

/** Nobody has answered anything in the section yet: it holds what documents begin with, or nothing. */
export function isUntouched(section: SectionBody = {}): boolean {
  const known: readonly string[] = names
  return Object.keys(section).every((name) => known.includes(name))
}
