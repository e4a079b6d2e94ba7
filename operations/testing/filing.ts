import type { Person } from '@/domain/actor'
import type { Outcome } from '@/domain/outcome'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { createDocument, type DraftAddress } from '../create-document'
import { submitVersion, type Submission } from '../submit-version'

/** What an operation returned; a refusal fails the test. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export type Filed = 'preliminary' | 'full'

/** A draft that is complete for its step. A full report waits for review, a preliminary one does not. */
export async function draftOf(author: Person, step: Filed = 'full'): Promise<DraftAddress> {
  return must(await createDocument(author, 'incident_postmortem', step === 'full' ? { body: example, overrides: exampleOverrides } : { body: noticeExample, overrides: [] }))
}

export function submissionOf(versionId: string, step: Filed = 'full', wish: Partial<Submission> = {}): Submission {
  return { versionId, step, revisionSummary: 'As asked.', widest: 'public', attested: true, releaseWhenReviewed: false, ...wish }
}

/** A version that its publisher has just submitted. */
export async function submittedBy(publisher: Person, step: Filed = 'full', wish: Partial<Submission> = {}): Promise<DraftAddress> {
  const address = await draftOf(publisher, step)
  must(await submitVersion(publisher, submissionOf(address.versionId, step, wish)))
  return address
}
