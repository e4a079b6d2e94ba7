import { attestationStatement, needsAttestation } from '@/domain/attestation'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Disclosure } from '@/components/disclosure'
import { NavLinks } from '@/components/nav-links'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { audience, projectedLevels } from '@/domain/audience'
import { isReviewed } from '@/domain/document-facts'
import { widestLevelsOf } from '@/domain/kind-definition'
import { DocumentFrame } from '../../document-frame'
import { findDocument, type OpenDocument } from '../../find-document'
import { MissingList } from '../../missing-list'
import { problemLinks } from '../../problem-links'
import styles from './page.module.css'
import { widestOptions } from '../../widest-options'
import { ChangesSoFar } from '../changes-so-far'
import { SubmitForm } from './submit-form'

export const metadata: Metadata = { title: 'Submit', robots: { index: false } }

function stepOptions({ document, kind }: OpenDocument) {
  return kind.steps.map((step) => {
    const count = document.missing[step]?.length ?? 0
    const waits = !isReviewed(document.version) ? 'Can be released at once, self-attested.' : kind.stepsThatDoNotWait.includes(step) ? 'Can be released at once, self-attested; review follows.' : 'Released after review.'
    return { value: step, label: kind.stepWords[step] ?? step, hint: `${count === 0 ? 'Nothing is missing.' : count === 1 ? '1 answer is missing.' : `${count} answers are missing.`} ${waits}` }
  })
}

/** The furthest step for which nothing is missing, from the one that is worked on; that one where none is complete. */
function likelyStep({ document, kind }: OpenDocument): string {
  const ahead = kind.steps.slice(Math.max(kind.steps.indexOf(document.version.step), 0))
  return ahead.findLast((step) => (document.missing[step]?.length ?? 0) === 0) ?? document.version.step
}

export default async function SubmitPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { document, kind, address, person } = open
  const again = document.allowed.has('resubmit')
  if (!again && !document.allowed.has('submit')) redirect(`${open.address}?failed=submit`)
  const isUnnamed = document.version.ownerKind === 'unnamed_vendor'
  const earlier = document.versions.filter((version) => version.releasedAt !== null)
  return (
    <DocumentFrame open={open}>
      <PageHeading title={again ? 'Resubmit' : 'Submit'} lede={isUnnamed ? 'Submitting freezes the text. Nobody reviews a near miss: it can be released at once.' : 'Submitting freezes the text. Reviewers read that snapshot: Microsoft at bilateral level, government at oversight.'} />
      <NavLinks label="Previews" links={projectedLevels.map((level) => ({ href: `${address}/preview/${level}`, text: `Preview: ${audience[level].name.toLowerCase()}` }))} />
      <div className={styles.form}>
        <SubmitForm
          documentId={document.version.documentId}
          versionId={document.version.id}
          steps={stepOptions(open)}
          defaultStep={likelyStep(open)}
          widest={widestOptions(kind)}
          defaultWidest={document.version.widest ?? earlier.at(-1)?.widest ?? widestLevelsOf(kind)[0] ?? 'community'}
          isReviewed={isReviewed(document.version)}
          asksForSummary={earlier.length > 0}
          defaultSummary={document.draft.revisionSummary}
          attestation={needsAttestation(document.version.ownerKind) ? attestationStatement.words(isUnnamed ? 'my organisation, which is not named,' : person.organisationName) : null}
          submit={again ? 'Resubmit' : 'Submit'}
        />
        {!needsAttestation(document.version.ownerKind) && <p>A reconstruction is not attested: it is shown as written from public sources.</p>}
      </div>
      <ChangesSoFar open={open} />
      <PageSection id="missing" heading="What is missing">
        {kind.steps.map((step) => {
          const missing = document.missing[step] ?? []
          const words = kind.stepWords[step] ?? step
          return missing.length === 0 ? (
            <p key={step}>{words}: nothing is missing.</p>
          ) : (
            <Disclosure key={step} summary={`${words}: ${missing.length} missing`}>
              <MissingList {...problemLinks(open, missing)} />
            </Disclosure>
          )
        })}
      </PageSection>
    </DocumentFrame>
  )
}
