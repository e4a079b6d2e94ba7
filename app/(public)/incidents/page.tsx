import type { Metadata } from 'next'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { listReleases } from '@/operations/list-releases'
import { matchWords } from '../lists/count-words'
import styles from '../lists/releases.module.css'
import { ReleasesTable } from '../lists/releases-table'
import { IncidentFilters } from './filters'
import { filtersIn, hasFilters, listAddress, queryOf, type SearchParams } from './list-query'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filters = filtersIn(await searchParams)
  return {
    title: 'Incidents',
    description: 'Post-mortems of incidents that endpoint security products caused or met, newest first.',
    alternates: { types: { 'application/json': listAddress('/incidents.json', filters), 'application/atom+xml': '/releases.atom' } },
    openGraph: { title: 'Incidents', url: '/incidents' },
  }
}

export default async function IncidentsPage({ searchParams }: Props) {
  const params = await searchParams
  const filters = filtersIn(params)
  const actor = await currentActor()
  const found = await listReleases(actor, queryOf(params))
  if (!found.ok) throw new Error('A list refuses nobody.')
  const { releases, count, newer, older, publishers } = found.value
  const words = matchWords(count, 'incident', 'incidents')
  return (
    <SiteFrame width="wide">
      <PageHeading title="Incidents" lede="Post-mortems of what went wrong, how far it went and what changed since. Newest first." />
      <IncidentFilters filters={filters} publishers={publishers} />
      {releases.length > 0 ? (
        <>
          <p className={styles.count}>{words}</p>
          <ReleasesTable releases={releases} caption="Released incidents, newest first" withLevel={actor.kind === 'person'} />
          <Pager
            label="Pages of incidents"
            count={words}
            previous={newer ? listAddress('/incidents', filters, { before: newer }) : undefined}
            next={older ? listAddress('/incidents', filters, { after: older }) : undefined}
          />
        </>
      ) : (
        <Nothing filtered={hasFilters(filters)} />
      )}
    </SiteFrame>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (!filtered) return <EmptyState title="No incident has been released yet">The first one will stand here, and in the feed of releases.</EmptyState>
  return (
    <EmptyState title="No incident matches these filters" action={<a href="/incidents">Show all incidents</a>}>
      Take one away, or look at all of them.
    </EmptyState>
  )
}
