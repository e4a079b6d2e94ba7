'use server'

import { redirect } from 'next/navigation'
import { needsAttestation } from '@/domain/attestation'
import { widestLevels } from '@/domain/audience'
import { refusalWords } from '@/domain/outcome'
import { submitVersion } from '@/operations/submit-version'
import { findDocument } from '../../find-document'
import { problemLinks } from '../../problem-links'
import type { SubmitState } from './submit-state'

export async function submitAction(last: SubmitState, data: FormData): Promise<SubmitState> {
  const open = await findDocument(String(data.get('document') ?? ''))
  const state: SubmitState = {
    attempt: last.attempt + 1,
    step: String(data.get('step') ?? ''),
    summary: String(data.get('summary') ?? ''),
    widest: String(data.get('widest') ?? ''),
    attested: data.get('attested') !== null,
    releaseWhenReviewed: data.get('release') !== null,
    errors: [],
    missing: { links: [], more: 0 },
    failure: null,
  }
  const widest = widestLevels.find((level) => level === state.widest)
  const errors = [
    ...(open.kind.steps.includes(state.step) ? [] : [{ field: 'step', message: 'Choose what you submit.' }]),
    ...(widest ? [] : [{ field: 'widest', message: 'Choose who may read it at the widest.' }]),
    ...(state.attested || !needsAttestation(open.document.version.ownerKind) ? [] : [{ field: 'attested', message: 'Tick that you attest what you submit.' }]),
  ]
  if (errors.length > 0 || !widest) return { ...state, errors }
  const versionId = String(data.get('version') ?? '')
  const outcome = await submitVersion(open.person, { versionId, step: state.step, revisionSummary: state.summary, widest, attested: state.attested, releaseWhenReviewed: state.releaseWhenReviewed })
  if (outcome.ok) redirect(`${open.address}?done=submitted`)
  const ofSummary = outcome.problems.filter(({ path }) => path === 'revision.summary')
  return {
    ...state,
    errors: ofSummary.map(({ message }) => ({ field: 'summary', message })),
    missing: problemLinks(open, outcome.problems.filter((problem) => !ofSummary.includes(problem))),
    failure: outcome.problems.length === 0 ? refusalWords[outcome.reason] : null,
  }
}
