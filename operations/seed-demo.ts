import type { Person } from '@/domain/actor'
import type { Outcome } from '@/domain/outcome'
import { example, exampleOverrides } from '@/kinds/incident-post-mortem/example'
import { noticeExample } from '@/kinds/incident-post-mortem/notice-example'
import { createDocument } from './create-document'
import { listOwnDocuments } from './list-desk'
import { releaseVersion } from './release-version'
import { submitVersion } from './submit-version'

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo could not be seeded: ${outcome.reason} at ${outcome.problems.map((problem) => problem.path).join(', ')}.`)
  return outcome.value
}

/** The demo's documents, once: a draft of Channel File 291 to walk through, and a vendor's preliminary report already released. */
export async function seedDemo(cast: ReadonlyMap<string, Person>): Promise<void> {
  const [greta, ada] = [cast.get('Greta'), cast.get('Ada')]
  if (!greta || !ada) throw new Error('The demo cast is not complete.')
  if ((await listOwnDocuments(greta, { size: 1 })).lines.length === 0) {
    must(await createDocument(greta, 'incident_postmortem', { body: example, overrides: exampleOverrides }))
  }
  if ((await listOwnDocuments(ada, { size: 1 })).lines.length > 0) return
  const { versionId } = must(await createDocument(ada, 'incident_postmortem', { body: noticeExample, overrides: [] }))
  must(await submitVersion(ada, { versionId, step: 'preliminary', revisionSummary: '', widest: 'public', attested: true, releaseWhenReviewed: false }))
  must(await releaseVersion(ada, versionId, 'public'))
}
