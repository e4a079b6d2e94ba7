import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { rankOf } from '@/domain/audience'
import { keptTime } from '@/domain/kept-times'
import { StateBadge } from '@/figures/state-badge'
import { screensOf } from '@/kinds/screens'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'
import { askedPages, pagesQuery } from '../../list-page-address'
import { sectionView } from '../../section-view'
import { HandOver } from './hand-over'
import { ReadOnlySection } from './read-only-section'
import { SectionForm } from './section-form'

interface Params {
  params: Promise<{ id: string; section: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id, section } = await params
  const { kind } = await findDocument(id)
  return { title: kind.sections[section]?.label ?? 'Document', robots: { index: false } }
}

export default async function SectionPage({ params, searchParams }: Params) {
  const { id, section } = await params
  const open = await findDocument(id)
  const { rows, done } = await searchParams
  const asked = askedPages(rows)
  const drawn = await sectionView(open, section, asked)
  const definition = open.kind.sections[section]
  if (!drawn || !definition) notFound()
  const { document, kind } = open
  const touched = document.touched[section]
  const keys = Object.keys(kind.sections)
  const Beside = screensOf(kind.kind).Beside?.[section]
  return (
    <DocumentFrame open={open} section={section} beside={Beside && document.allowed.has('edit') && <Beside section={section} plan={drawn.plan} body={document.draft.body} />}>
      <PageHeading kicker={`Section ${keys.indexOf(section) + 1} of ${keys.length}`} title={definition.label} lede={definition.hint} meta={<StateBadge state={document.version.state} />} />
      {document.allowed.has('edit') ? (
        <>
          {[...drawn.view.audiences.values()].some(({ level }) => rankOf(level) >= rankOf('oversight')) && (
            <NoticeBox kind="information" title="Some fields here are read by government reviewers">
              <p>What stands at oversight level may be subject to disclosure law in the reader’s country.</p>
            </NoticeBox>
          )}
          {document.version.ownerKind !== 'unnamed_vendor' && (
            <p>
              <a href={`${open.address}/copy`}>{kind.family ? `Copy from another ${kind.family.one}, filing or version` : 'Copy from another filing or version'}</a>
            </p>
          )}
          <HandOver open={open} documentId={id} section={section} />
          {done === 'back' && (
            <NoticeBox kind="success" title="The earlier text stands here again" announce>
              <p>The one that it replaced is now among the earlier texts.</p>
            </NoticeBox>
          )}
          <SectionForm
            key={pagesQuery(asked)}
            personId={open.person.personId}
            documentId={id}
            versionId={document.version.id}
            revision={touched?.revision ?? 0}
            label={definition.label}
            plan={drawn.plan}
            view={drawn.view}
            lastSaved={touched ? { by: touched.by, at: keptTime(id, touched.at) } : null}
            hasNext={keys.indexOf(section) < keys.length - 1}
          />
          <p>
            <a href={`${open.address}/${section}/earlier`}>Earlier texts of this section</a>
          </p>
        </>
      ) : (
        <ReadOnlySection plan={drawn.plan} view={drawn.view} body={document.draft.body[section] ?? {}} asked={asked} address={`${open.address}/${section}`} />
      )}
    </DocumentFrame>
  )
}
