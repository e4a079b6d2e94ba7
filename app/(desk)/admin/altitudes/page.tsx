import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentAltitudeLists } from '@/app/altitudes/altitude-facts-of'
import { requirePerson } from '@/auth/require-person'
import { altitudeAttribution, shippedAltitudeLists } from '@/catalogue/altitudes/shipped-lists'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DataTable, type Column } from '@/components/data-table'
import { PageHeading } from '@/components/page-heading'
import { PageSection } from '@/components/page-section'
import { UtcTime } from '@/components/utc-time'
import type { AltitudeLists } from '@/domain/altitudes/altitude-lists'
import { listAltitudeEditions, type AltitudeEdition } from '@/operations/list-altitude-editions'
import { ImportListForm } from './import-list-form'

export const metadata: Metadata = { title: 'Altitudes', robots: { index: false } }

type Edition = Omit<AltitudeEdition, 'importedAt'> & { importedAt: Date | null; inUse: boolean }

const partWords = { allocations: 'Allocated altitudes', groups: 'Load-order groups' } as const
const number = new Intl.NumberFormat('en-GB')

/** Of each list the imported editions, then the one that came with the portal. */
function editionsOf(imported: readonly AltitudeEdition[], current: AltitudeLists): Edition[] {
  return (['allocations', 'groups'] as const).flatMap((part) => {
    const [shipped, used] = [shippedAltitudeLists[part], current[part]]
    const own = imported.filter((edition) => edition.part === part)
    const newest = used === shipped ? undefined : own[0]?.id
    return [
      ...own.map((edition) => ({ ...edition, inUse: edition.id === newest })),
      { id: `shipped-${part}`, part, asOf: shipped.as_of, source: shipped.source, count: shipped.rows.length, importedAt: null, inUse: newest === undefined },
    ]
  })
}

const columns: Column<Edition>[] = [
  { key: 'part', heading: 'List', cell: ({ part }) => partWords[part] },
  { key: 'asOf', heading: 'As of', mono: true, cell: ({ asOf }) => <UtcTime at={`${asOf}T00:00Z`} precision="day" /> },
  { key: 'inUse', heading: 'In use', cell: ({ inUse }) => (inUse ? <strong>Yes</strong> : 'No') },
  { key: 'count', heading: 'Entries', align: 'end', cell: ({ count }) => number.format(count) },
  { key: 'source', heading: 'Source', long: true, cell: ({ source }) => source },
  { key: 'importedAt', heading: 'Imported', cell: ({ importedAt }) => (importedAt ? <UtcTime compact at={importedAt} /> : 'Came with the portal') },
]

export default async function AltitudesPage() {
  const imported = await listAltitudeEditions(await requirePerson('/admin/altitudes'))
  if (!imported.ok) notFound()
  const editions = editionsOf(imported.value, await currentAltitudeLists())
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/admin', text: 'Organisations' }]} />
      <PageHeading title="Altitudes" lede="Drivers that vendors file are shown beside what Microsoft’s lists say of them. A newer edition takes the place of an older one; every edition is kept." />
      <PageSection id="editions" heading="Editions" note={altitudeAttribution}>
        <DataTable id="editions-table" caption="Editions of Microsoft’s lists" captionHidden columns={columns} rows={editions} rowKey={({ id }) => id} />
      </PageSection>
      <PageSection id="import" heading="Import a newer edition">
        <ImportListForm />
      </PageSection>
    </>
  )
}
