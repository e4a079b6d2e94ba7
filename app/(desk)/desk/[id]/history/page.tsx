import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import { roleWords, type Role } from '@/domain/actor'
import { keptPrecision } from '@/domain/kept-times'
import { AudienceLadder } from '@/figures/audience-ladder'
import { readHistory } from '@/operations/read-desk-document'
import { DocumentFrame } from '../../document-frame'
import { findDocument } from '../../find-document'
import { EventList } from './event-list'

export const metadata: Metadata = { title: 'History', robots: { index: false } }

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const open = await findDocument((await params).id)
  const { events, reads, names } = await readHistory(open.person, open.document.version.documentId)
  const isUnnamed = open.document.version.ownerKind === 'unnamed_vendor'
  const mayReadReceipts = open.document.allowed.has('read_receipts')
  return (
    <DocumentFrame open={open}>
      <PageHeading title="History" lede="Every change of this document, and who outside your organisation read it at oversight level or above." />
      <PageSection id="events" heading="What was done" note={isUnnamed ? 'Of a near miss only the month is kept, and nobody’s name. Within a month the entries stand in no order.' : undefined}>
        <EventList open={open} events={events} names={names} empty="Nothing is recorded yet." />
      </PageSection>
      {mayReadReceipts && (
        <PageSection id="reads" heading="Read by others" note="Organisation and role, never a name.">
          <DataTable
            id="reads-table"
            caption="Organisations, roles and times"
            captionHidden
            columns={[
              { key: 'organisation', heading: 'Organisation', cell: (read) => read.organisation },
              { key: 'role', heading: 'Role', cell: (read) => (read.role in roleWords ? roleWords[read.role as Role] : read.role) },
              { key: 'level', heading: 'Level', cell: (read) => <AudienceLadder compact level={read.level} /> },
              { key: 'at', heading: 'When', mono: true, cell: (read) => <UtcTime compact at={read.at} precision={keptPrecision(open.document.version.documentId)} /> },
            ]}
            rows={reads}
            rowKey={(read) => `${read.at.toISOString()} ${read.organisation} ${read.role}`}
            empty={<p>Nobody outside your organisation has read it at these levels.</p>}
          />
        </PageSection>
      )}
    </DocumentFrame>
  )
}
