import { incidentCases } from '@/catalogue/replay-presets/incident-case'
import type { WidestLevel } from '@/domain/audience'
import { example } from '@/kinds/update-practice/example'
import { acceptVersion } from '@/operations/accept-version'
import { beginReview } from '@/operations/begin-review'
import { readDeskDocument } from '@/operations/read-desk-document'
import { releaseVersion } from '@/operations/release-version'
import { saveRun } from '@/operations/save-run'
import { submitVersion } from '@/operations/submit-version'
import { actor, aDraft, must, type Released } from './documents'

/** An update practice of Northlight Security that was reviewed and released, as if before the test began. */
export async function aPractice(title: string, widest: WidestLevel = 'public'): Promise<Released> {
  const [ada, ivo] = [await actor('Ada'), await actor('Ivo')]
  const address = await aDraft('Ada', { kind: 'update_practice', body: example, title })
  must(await submitVersion(ada, { versionId: address.versionId, step: 'filed', revisionSummary: '', widest, attested: true, releaseWhenReviewed: false }))
  must(await beginReview(ivo, address.versionId))
  must(await acceptVersion(ivo, address.versionId))
  must(await releaseVersion(ada, address.versionId, widest))
  const { slug } = must(await readDeskDocument(ada, address.documentId))
  if (!slug) throw new Error('A released document has no slug.')
  return { ...address, slug, title }
}

/** A run of the best documented case against a released practice, saved as if before the test began. */
export async function aRun(firstName: string, slug: string): Promise<string> {
  const [incident] = incidentCases
  if (!incident) throw new Error('There is no case.')
  return must(await saveRun(await actor(firstName), { kind: 'update_practice', slug, number: '1.0.0', plan: 0, incident, halt: 'signals' })).id
}
