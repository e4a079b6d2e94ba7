import { Disclosure } from '@/components/disclosure'
import { PageSection } from '@/components/page-section'
import { editableStates } from '@/domain/workflow/publication'
import type { OpenDocument } from '../find-document'
import { MissingList } from '../missing-list'
import { problemLinks } from '../problem-links'

/** What is missing for the step that is worked on, and for those after it. Not a percentage: a list of places. */
export function MissingForSteps({ open }: { open: OpenDocument }) {
  const { document, kind } = open
  if (!editableStates.includes(document.version.state)) return null
  const ahead = kind.steps.slice(Math.max(kind.steps.indexOf(document.version.step), 0))
  const [current, ...later] = ahead.map((step) => ({ step, words: kind.stepWords[step] ?? step, missing: document.missing[step] ?? [] }))
  if (!current) return null
  const word = current.words.toLowerCase()
  return (
    <PageSection id="missing" heading={`Missing for the ${word}`}>
      {current.missing.length === 0 ? <p>Nothing: the {word} can be submitted.</p> : <MissingList {...problemLinks(open, current.missing)} />}
      {later.map(({ step, words, missing }) =>
        missing.length === 0 ? (
          <p key={step}>{words}: nothing is missing either.</p>
        ) : (
          <Disclosure key={step} summary={`${words}: ${missing.length} missing`}>
            <MissingList {...problemLinks(open, missing)} />
          </Disclosure>
        ),
      )}
    </PageSection>
  )
}
