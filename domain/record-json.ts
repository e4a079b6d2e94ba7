import { audience, type ProjectedLevel } from './audience'
import { declaredJson } from './declared/declared-json'
import { keptTime } from './kept-times'
import { changesPath, isReconstruction, nextReviewOf, versionPath, type Publisher, type ReleaseRecord, type ReleaseSummary, type Withdrawal } from './record'
import { assuranceWords } from './vocabulary'

/** Turns a path on this site into an absolute address. */
export type At = (path: string) => string

export const licences = { data: 'CDLA-Permissive-2.0', text: 'CC-BY-4.0' } as const

/** What lists say of one release in JSON: no more and no less than a row of the page. */
export function releaseJson(release: ReleaseSummary, at: At) {
  return {
    address: at(release.path),
    assurance: release.assurance,
    facets: release.facets,
    first_released_at: keptTime(release.documentId, release.firstReleasedAt),
    id: release.documentId,
    kind: release.kind,
    level: release.level,
    permalink: at(versionPath(release, release.number)),
    publisher: publisherJson(release.publisher),
    reconstruction: isReconstruction(release),
    last_confirmed_at: release.confirmedAt && keptTime(release.documentId, release.confirmedAt),
    next_review_due: nextReviewOf(release)?.toISOString() ?? null,
    released_at: keptTime(release.documentId, release.releasedAt),
    step: release.step,
    summary: release.summary,
    title: release.title,
    version: release.number,
  }
}

/** A whole record in JSON, of the same projection as its page. */
export function recordJson(record: ReleaseRecord, at: At) {
  return {
    ...releaseJson(record, at),
    assurance: { level: record.assurance, means: assuranceWords[record.assurance].means },
    attestation: record.attestation && {
      at: keptTime(record.documentId, record.attestation.at),
      role: record.attestation.role,
      statement_version: record.attestation.statementVersion,
    },
    audience: { ...audienceJson(record.level), widest: record.widest },
    body: record.stored.body,
    computed: record.stored.computed,
    current_version: record.currentNumber,
    declared_and_observed: record.declared ? declaredJson(record.declared, at) : null,
    integrity: { sha256: record.sha256, of: 'RFC 8785 form of { "body": …, "computed": … }' },
    licence: record.level === 'public' ? licences : null,
    products: record.products.map(({ name, path }) => ({ address: at(path), name })),
    schema_version: record.schemaVersion,
    revision_history: record.history.map((revision) => ({
      address: at(versionPath(record, revision.number)),
      assurance: revision.assurance,
      changes: at(changesPath(record, revision.number)),
      released_at: keptTime(record.documentId, revision.releasedAt),
      step: revision.step,
      summary: revision.summary,
      version: revision.number,
    })),
    withdrawal: record.withdrawal && withdrawalJson(record.withdrawal),
  }
}

/** The level of an answer and what its readers may do next. */
export function audienceJson(level: ProjectedLevel) {
  const { tlp, sharing } = audience[level]
  return { level, label: tlp, sharing }
}

export function withdrawalJson(withdrawal: Withdrawal) {
  return {
    first_released_at: keptTime(withdrawal.documentId, withdrawal.firstReleasedAt),
    publisher: withdrawal.publisherName,
    reason: withdrawal.reason,
    title: withdrawal.title,
    withdrawn_at: keptTime(withdrawal.documentId, withdrawal.withdrawnAt),
  }
}

export function publisherJson({ name, slug, kind }: Publisher) {
  return { kind, name, slug }
}
