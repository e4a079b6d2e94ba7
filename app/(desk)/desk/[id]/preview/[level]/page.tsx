import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { altitudeRemarks } from '@/app/altitudes/altitude-remarks'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { NavLinks } from '@/components/nav-links'
import { PageHeading } from '@/components/page-heading'
import { audience, projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { AudienceLadder } from '@/figures/audience-ladder'
import { HandlingLabel } from '@/figures/handling-label'
import { asksForEveryRow } from '@/figures/reading/first-rows'
import type { FiledKind } from '@/kinds/schemas'
import { screens } from '@/kinds/screens'
import { previewVersion, type Preview } from '@/operations/preview-version'
import { fieldLabel } from '../../../field-label'
import { findDocument, titleOf, type OpenDocument } from '../../../find-document'
import { LessMark } from './less-mark'
import { LessList } from './less-list'
import styles from './page.module.css'
import { shownLess } from './shown-less'

type Params = { params: Promise<{ id: string; level: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: `Preview: ${(await params).level}`, robots: { index: false } }
}

export default async function PreviewPage({ params, searchParams }: Params) {
  const { id, level } = await params
  const open = await findDocument(id)
  const index = projectedLevels.findIndex((each) => each === level)
  const outcome = await previewVersion(open.person, open.document.version.id)
  const preview = outcome.ok ? outcome.value[index] : undefined
  if (!preview) notFound()
  const narrower = projectedLevels[index + 1] ?? null
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }, { href: open.address, text: titleOf(open.document) }]} />
      <PageHeading
        kicker="Preview"
        title={`As ${audience[preview.level].name.toLowerCase()} readers see it`}
        lede={`${audience[preview.level].readers}.`}
        meta={<AudienceLadder level={preview.level} />}
      />
      <NavLinks label="Previews by level" links={projectedLevels.map((each) => ({ href: `${open.address}/preview/${each}`, text: audience[each].name, current: each === preview.level }))} />
      <div className={styles.about}>
        <HandlingLabel level={preview.level} />
        <LessList open={open} less={shownLess(preview)} narrower={narrower} />
        <RevisionSummary open={open} />
      </div>
      <Shown open={open} preview={preview} narrower={narrower} everyRow={asksForEveryRow(await searchParams)} />
    </>
  )
}

/** Author text that every reader of the version gets, whatever their level (rulings 14). */
function RevisionSummary({ open: { document } }: { open: OpenDocument }) {
  if (document.draft.revisionSummary === '') return null
  return (
    <p>
      What changed, as every reader sees it: <q>{document.draft.revisionSummary}</q>
    </p>
  )
}

async function Shown({ open, preview, narrower, everyRow }: { open: OpenDocument; preview: Preview; narrower: ProjectedLevel | null; everyRow: boolean }) {
  const { View } = screens[open.kind.kind as FiledKind]
  const less = new Map(shownLess(preview).map(({ path, less: how }) => [path, how]))
  const { level, document, declared } = preview
  const remark = await altitudeRemarks(open.kind, document.body)
  return (
    <View
      record={{ level, body: document.body, computed: document.computed, declared, everyRow }}
      annotate={(path) => {
        const how = less.get(path)
        return (
          <>
            {remark(path)}
            {how && narrower && <LessMark less={how} narrower={narrower} label={fieldLabel(open.kind, path, open.document.draft.body)} />}
          </>
        )
      }}
    />
  )
}
