import type { Metadata } from 'next'
import { Button } from '@/components/button'
import { FileField } from '@/components/file-field'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { fileRefusalWords, isFileRefusal } from '@/domain/attachments/file-refusal'
import { acceptedEnds } from '@/domain/attachments/media-types'
import { formPlan } from '@/domain/form/form-plan'
import { listAttachments } from '@/operations/list-attachments'
import { DocumentFrame } from '../../document-frame'
import { findDocument, titleOf, type OpenDocument } from '../../find-document'
import { holdsFiles } from '../../section-view'
import { FileTable } from './file-table'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Files', robots: { index: false } }

export default async function AttachmentsPage({ params, searchParams }: Props) {
  const open = await findDocument((await params).id)
  const { added, refused, removed } = await searchParams
  const files = await listAttachments(open.person, open.document.version.id)
  const { named, unnamed } = files.ok ? files.value : { named: [], unnamed: [] }
  const mayEdit = open.document.allowed.has('edit')
  return (
    <DocumentFrame open={open}>
      <PageHeading kicker={titleOf(open.document)} title="Files" lede="What supports the document. Who reads a file is settled where the document names it." />
      {typeof refused === 'string' && <Refused code={refused} />}
      {unnamed.some(({ attachment }) => attachment === added) && (
        <NoticeBox kind="success" title="The file is uploaded" announce>
          <p>
            Nothing names it yet. Choose it under <Places open={open} />.
          </p>
        </NoticeBox>
      )}
      {removed === 'yes' && <NoticeBox kind="success" title="The file is removed" announce />}
      {mayEdit && <UploadForm open={open} />}
      <PageSection id="named" heading="In this document" note="Each stays for as long as something names it.">
        <FileTable id="named-files" caption="Files that this document names" files={named} empty="No file yet" />
      </PageSection>
      <PageSection id="unnamed" heading="Not named yet" note="Of your organisation, for any of its documents. Removed a day after they were uploaded if nothing names them.">
        <FileTable id="unnamed-files" caption="Files that nothing names" files={unnamed} empty="None" {...(mayEdit ? { remove: open.document.version } : {})} />
      </PageSection>
    </DocumentFrame>
  )
}

/** Without script a form posts the file; the section of the document then chooses it. */
function UploadForm({ open: { document } }: { open: OpenDocument }) {
  return (
    <PageSection id="upload" heading="Upload a file">
      <form action="/api/desk/attachments" method="post" encType="multipart/form-data">
        <input type="hidden" name="document" value={document.version.documentId} />
        <input type="hidden" name="version" value={document.version.id} />
        <FileField id="file" name="file" label="File" hint="PDF, PNG, JPEG or text (.txt, .log, .md, .csv, .json), up to 20 MB." accept={acceptedEnds} required />
        <Button>Upload</Button>
      </form>
    </PageSection>
  )
}

function Refused({ code }: { code: string }) {
  const words = isFileRefusal(code) ? fileRefusalWords[code] : 'This version cannot be edited now, or the file is still named by a document.'
  return (
    <NoticeBox kind="failure" title="Nothing was changed" announce>
      <p>{words}</p>
    </NoticeBox>
  )
}

/** The sections of this kind that name files. */
function Places({ open: { kind, address } }: { open: OpenDocument }) {
  const sections = Object.entries(kind.sections).filter(([, section]) => holdsFiles(formPlan(section)))
  return sections.map(([key, section], index) => (
    <span key={key}>
      {index > 0 && ', '}
      <a href={`${address}/${key}`}>{section.label}</a>
    </span>
  ))
}
