import { DataTable, type Column } from '@/components/data-table'
import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import type { OpenDocument } from '../find-document'

interface Line {
  key: string
  label: string
  touched?: { by: string; at: Date }
}

/** Who saved each section last, and when. */
export function SectionTable({ open: { document, kind, address } }: { open: OpenDocument }) {
  const lines: Line[] = [...Object.entries(kind.sections).map(([key, { label }]) => ({ key, label })), { key: 'audience', label: 'Audience' }].map((line) => ({ ...line, touched: document.touched[line.key] }))
  const columns: Column<Line>[] = [
    { key: 'section', heading: 'Section', cell: (line) => <a href={`${address}/${line.key}`}>{line.label}</a> },
    { key: 'by', heading: 'By', cell: (line) => line.touched?.by ?? 'Not begun' },
    { key: 'at', heading: 'When', mono: true, cell: (line) => (line.touched ? <UtcTime compact at={line.touched.at} precision={keptPrecision(document.version.documentId)} /> : 'Not begun') },
  ]
  return <DataTable id="sections-saved" caption="Who saved each section last" captionHidden columns={columns} rows={lines} rowKey={(line) => line.key} />
}
