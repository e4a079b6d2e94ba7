import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { kindOfShelf } from '@/app/addresses'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { Pager } from '@/components/pager'
import { levelOfAll } from '@/domain/audience'
import type { KindDefinition } from '@/domain/kind-definition'
import { mayFind } from '@/domain/record'
import { HandlingLabel } from '@/figures/handling-label'
import { listReleases, mostExported, type ReleaseList } from '@/operations/list-releases'
import { matchWords } from '@/app/(public)/lists/count-words'
import { ListFilters } from '@/app/(public)/lists/list-filters'
import { filtersIn, hasFilters, listAddress, queryOf, type Filters, type SearchParams } from '@/app/(public)/lists/list-query'
import styles from '@/app/(public)/lists/releases.module.css'
import { ReleasesTable } from '@/app/(public)/lists/releases-table'

type Props = { params: Promise<{ shelf: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const kind = kindOfShelf((await params).shelf)
  if (!kind) return {}
  const { title, lede } = kind.shelf
  return {
    title,
    description: `${lede} Newest first.`,
    alternates: { types: { 'application/json': listAddress(`/${kind.path}.json`, filtersIn(kind, await searchParams)), 'application/atom+xml': '/releases.atom' } },
    openGraph: { title, url: `/${kind.path}` },
  }
}

export default async function ShelfPage({ params, searchParams }: Props) {
  const kind = kindOfShelf((await params).shelf)
  if (!kind) notFound()
  const asked = await searchParams
  const filters = filtersIn(kind, asked)
  const actor = await currentActor()
  const found = await listReleases(actor, queryOf(kind, asked))
  if (!found.ok) throw new Error('A list refuses nobody.')
  return (
    <SiteFrame width="wide">
      <PageHeading title={kind.shelf.title} lede={`${kind.shelf.lede} Newest first.`} />
      {mayFind(actor, kind) ? <List kind={kind} page={found.value} filters={filters} withLevel={actor.kind === 'person'} /> : <ForMembers kind={kind} />}
    </SiteFrame>
  )
}

type ListProps = { kind: KindDefinition; page: ReleaseList; filters: Filters; withLevel: boolean }

function List(props: ListProps) {
  const { kind, page, filters } = props
  return (
    <>
      <ListFilters kind={kind} filters={filters} list={page} />
      {page.releases.length > 0 ? <Found {...props} /> : <Nothing kind={kind} filtered={hasFilters(filters)} />}
    </>
  )
}

/** Said in place of a list that can hold nothing for its reader. */
function ForMembers({ kind }: { kind: KindDefinition }) {
  return (
    <EmptyState title={`Members read ${kind.shelf.many}`} action={<a href="/guides/who-may-read-what">Who may read what</a>}>
      No {kind.shelf.one} is released to the public. Member organisations find them here when they are signed in.
    </EmptyState>
  )
}

function Found({ kind, page, filters, withLevel }: ListProps) {
  const { one, many } = kind.shelf
  const words = matchWords(page.count, one, many)
  const path = `/${kind.path}`
  return (
    <>
      <p className={styles.count}>{words}</p>
      <ReleasesTable kind={kind} releases={page.releases} caption={`Released ${many}, newest first`} withLevel={withLevel} />
      <Pager
        label={`Pages of ${many}`}
        count={words}
        previous={page.newer ? listAddress(path, filters, { before: page.newer }) : undefined}
        next={page.older ? listAddress(path, filters, { after: page.older }) : undefined}
      />
      <div className={styles.taking}>
        <p>
          Take all that match, {mostExported.toLocaleString('en-GB')} at a time: <a href={listAddress(`${path}.csv`, filters)}>as CSV</a> or{' '}
          <a href={listAddress(`${path}.json`, filters)}>as JSON</a>
        </p>
        <HandlingLabel level={levelOfAll(page.releases.map(({ level }) => level))} />
      </div>
    </>
  )
}

function Nothing({ kind, filtered }: { kind: KindDefinition; filtered: boolean }) {
  const { one, many } = kind.shelf
  if (!filtered) return <EmptyState title={`No ${one} has been released yet`}>The first one will stand here, and in the feed of releases.</EmptyState>
  return (
    <EmptyState title={`No ${one} matches these filters`} action={<a href={`/${kind.path}`}>Show all {many}</a>}>
      Take one away, or look at all of them.
    </EmptyState>
  )
}
