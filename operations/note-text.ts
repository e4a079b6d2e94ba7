import { done, refused, type Outcome } from '@/domain/outcome'
import { textProblems } from '@/domain/storable-text'

const longest = 4_000

/** The text of a note or of its answer as it is kept, or why it cannot be. */
export function readNoteText(given: string, what: 'a note' | 'an answer'): Outcome<string> {
  const text = given.replace(/\r\n?/g, '\n').trim()
  if (text === '' || text.length > longest) return refused('invalid', [{ path: 'text', message: `Write ${what} of 1 to 4,000 characters.` }])
  const problems = textProblems('text', text, longest)
  return problems.length > 0 ? refused('invalid', problems) : done(text)
}
