import { ButtonLink } from '@/components/button-link'
import { ButtonRow } from '@/components/button-row'
import type { Deed } from '@/domain/access'
import { widestLevelsOf } from '@/domain/kind-definition'
import type { OpenDocument } from '../find-document'
import { StartVersion } from './start-version'
import styles from './allowed-deeds.module.css'

interface Offer {
  deeds: readonly Deed[]
  path: string
  text: string
  primary?: boolean
}

const offers: readonly Offer[] = [
  { deeds: ['release', 'release_self_attested'], path: 'release', text: 'Release', primary: true },
  { deeds: ['submit'], path: 'submit', text: 'Submit', primary: true },
  { deeds: ['resubmit'], path: 'submit', text: 'Resubmit', primary: true },
  { deeds: ['confirm_sections'], path: 'confirm', text: 'Confirm unchanged' },
  { deeds: ['recall'], path: 'recall', text: 'Recall' },
  { deeds: ['discard'], path: 'discard', text: 'Discard the draft' },
]

/** What this person may do with the version now, and what can always be looked at. */
export function AllowedDeeds({ open }: { open: OpenDocument }) {
  const { document, address, kind } = open
  const { allowed, released, version } = document
  const possible = offers.filter(({ deeds }) => deeds.some((deed) => allowed.has(deed)))
  const isUnnamed = version.ownerKind === 'unnamed_vendor'
  const mayChangeAudience = widestLevelsOf(kind).length > 1 && (allowed.has('change_draft_audience') || allowed.has('change_released_audience'))
  return (
    <>
      <ButtonRow>
        {possible.map(({ path, text, primary }) => (
          <ButtonLink key={path} href={`${address}/${path}`} variant={primary ? 'primary' : 'secondary'}>
            {text}
          </ButtonLink>
        ))}
        {allowed.has('start_version') && <StartVersion version={version} />}
        <ButtonLink href={`${address}/audience`} variant="secondary">
          {mayChangeAudience ? 'Change audience' : 'Audience'}
        </ButtonLink>
        <ButtonLink href={`${address}/preview/public`} variant="secondary">
          Previews
        </ButtonLink>
        {released?.allowed.has('withdraw') && (
          <ButtonLink href={`${address}/withdraw`} variant="danger">
            Withdraw
          </ButtonLink>
        )}
      </ButtonRow>
      <p className={styles.more}>
        <a href={`${address}/history`}>History</a>
        {!isUnnamed && <a href={`${address}/attachments`}>Files</a>}
        {allowed.has('edit') && !isUnnamed && <a href={`${address}/copy`}>Copy from another filing</a>}
        <a href={`/api/desk/documents/${version.documentId}`}>Export as JSON</a>
        {allowed.has('destroy_attribution') && <a href={`${address}/attribution`}>Destroy the attribution</a>}
      </p>
      {open.person.role === 'vendor_member' && <p className={styles.note}>Submitting, releasing and changing the audience are for the publishers of your organisation.</p>}
    </>
  )
}
