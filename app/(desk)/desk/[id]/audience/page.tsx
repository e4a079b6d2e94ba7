import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/button-link'
import { NavLinks } from '@/components/nav-links'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { widestLevelsOf } from '@/domain/kind-definition'
import { formPlan } from '@/domain/form/form-plan'
import { pageIn, toPagedForm } from '@/domain/form/list-pages'
import { editableStates } from '@/domain/workflow/publication'
import { controlId } from '@/figures/section-form/control-names'
import { readHistory } from '@/operations/read-desk-document'
import { askedPages, pagesQuery } from '../../list-page-address'
import { PagesOfList } from '../../pages-of-list'
import { DocumentFrame } from '../../document-frame'
import { findDocument, type OpenDocument } from '../../find-document'
import { EventList } from '../history/event-list'
import { AudienceForm } from './audience-form'
import { audienceGroups } from './audience-lines'
import styles from './page.module.css'
import { ReadOnlyAudience } from './read-only-audience'

export const metadata: Metadata = { title: 'Audience', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AudiencePage({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const { kind, address, document, person } = open
  const { section: asked, rows } = await searchParams
  const section = typeof asked === 'string' && Object.hasOwn(kind.sections, asked) ? asked : (Object.keys(kind.sections)[0] ?? '')
  const { events, names } = await readHistory(person, document.version.documentId)
  return (
    <DocumentFrame open={open}>
      <PageHeading
        title="Audience"
        lede="Who may see each field. Every level reads what is open to the levels before it, and its own."
        actions={<ButtonLink variant="secondary" href={`${address}/preview/public`}>Previews</ButtonLink>}
      />
      <NavLinks label="Audience by section" links={Object.entries(kind.sections).map(([key, { label }]) => ({ href: `${address}/audience?section=${key}`, text: label, current: key === section }))} />
      <h2 className={styles.section}>{kind.sections[section]?.label}</h2>
      <Levels open={open} section={section} rows={rows} />
      <PageSection id="audience-history" heading="Changes of audience">
        <EventList open={open} events={events.filter((event) => event.deed.includes('audience'))} names={names} empty="The audience was never changed." />
      </PageSection>
    </DocumentFrame>
  )
}

function Levels({ open: { document, kind, address }, section, rows }: { open: OpenDocument; section: string; rows: string | string[] | undefined }) {
  const { version, draft, allowed } = document
  const plan = kind.sections[section] ? formPlan(kind.sections[section]) : []
  const asked = askedPages(rows)
  const entries = toPagedForm(plan, draft.body[section] ?? {}, asked)
  const groups = audienceGroups(kind, section, draft.body, draft.overrides, entries)
  const long = plan.filter(({ name }) => pageIn(entries, name) !== null)
  const pages = Object.fromEntries(
    long.map(({ name, label }): [string, ReactNode] => [`${section}.${name}`, <PagesOfList key={name} list={name} label={label} entries={entries} asked={asked} address={`${address}/audience?section=${section}`} place={controlId(`${section}.${name}`)} />]),
  )
  if (widestLevelsOf(kind).length === 1) {
    return (
      <>
        <NoticeBox kind="information" title="Member organisations read it whole, and nobody else reads any of it" />
        <ReadOnlyAudience groups={groups} pages={pages} />
      </>
    )
  }
  const ofDraft = editableStates.includes(version.state) && allowed.has('change_draft_audience')
  const ofReleased = allowed.has('change_released_audience')
  if (!ofDraft && !ofReleased) {
    return (
      <>
        <NoticeBox kind="information" title={version.state === 'released' || editableStates.includes(version.state) ? 'Only a publisher of your organisation changes the audience' : 'The audience cannot be changed in this state'} />
        <ReadOnlyAudience groups={groups} pages={pages} />
      </>
    )
  }
  return (
    <AudienceForm
      key={`${section}${pagesQuery(asked)}`}
      documentId={version.documentId}
      versionId={version.id}
      groups={groups}
      pages={pages}
      expected={document.touched['audience']?.revision ?? 0}
      widest={ofReleased ? (version.widest ?? 'community') : null}
    />
  )
}
