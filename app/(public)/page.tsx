import type { Metadata } from 'next'
import { Fragment } from 'react'
import { SiteFrame } from '@/app/site-frame'
import { currentActor } from '@/auth/current-actor'
import { EmptyState } from '@/components/empty-state'
import type { KindDefinition } from '@/domain/kind-definition'
import { kindDefinitions } from '@/kinds/schemas'
import { listReleases } from '@/operations/list-releases'
import styles from './home.module.css'
import { LatestReleases } from './lists/latest-releases'

export const metadata: Metadata = {
  title: { absolute: 'Bulkhead: how endpoint security fails and recovers' },
  alternates: { types: { 'application/atom+xml': '/releases.atom' } },
  openGraph: { title: 'Bulkhead', url: '/' },
}

const readers = [
  {
    who: 'You run computers',
    what: 'See in a minute whether an incident reaches your hosts, what to do about it, and when its vendor speaks next.',
    link: { href: '/incidents', text: 'Find an incident' },
  },
  {
    who: 'You report or research',
    what: 'Cite a dated version that never moves. Corrections stay in sight, and every page has its twin in JSON.',
    link: { href: '/releases.json', text: 'Take the data' },
  },
  {
    who: 'You build security products',
    what: 'File once. You choose who reads each field, and only you release.',
    link: { href: '/guides/filing-a-post-mortem', text: 'How to file' },
  },
]

const shelves = Object.values<KindDefinition>(kindDefinitions).map(({ path, shelf }) => ({ href: `/${path}`, text: shelf.many }))

export default async function HomePage() {
  const found = await listReleases(await currentActor(), { size: 5 })
  if (!found.ok) throw new Error('A list refuses nobody.')
  const { releases } = found.value
  return (
    <SiteFrame>
      <div className={styles.opening}>
        <h1 className={styles.claim}>One bad update should flood one compartment.</h1>
        <p className={styles.lede}>
          Bulkhead is the record of what went wrong with endpoint security products, how far it went and what changed since. Vendors file it,
          Microsoft and government reviewers read it, and anyone may check it.
        </p>
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="latest">
          <h2 className={styles.heading} id="latest">
            Latest releases
          </h2>
          {releases.length > 0 ? <LatestReleases releases={releases} /> : <EmptyState title="Nothing has been released yet">The first release will stand here.</EmptyState>}
          <p className={styles.more}>
            All {shelves.map((shelf, index) => (
              <Fragment key={shelf.href}>
                {index > 0 && (index === shelves.length - 1 ? ' and ' : ', ')}
                <a href={shelf.href}>{shelf.text}</a>
              </Fragment>
            ))}
          </p>
        </section>
        <section aria-labelledby="readers">
          <h2 className={styles.heading} id="readers">
            What it is for
          </h2>
          <ul className={styles.readers}>
            {readers.map(({ who, what, link }) => (
              <li key={who}>
                <h3 className={styles.who}>{who}</h3>
                <p>{what}</p>
                <p>
                  <a href={link.href}>{link.text}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SiteFrame>
  )
}
