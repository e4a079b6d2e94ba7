import type { Metadata } from 'next'
import { SiteFrame } from '@/app/site-frame'
import { PageHeading } from '@/components/page-heading'
import { allGuides } from '@/content/guides'
import styles from './guides.module.css'

export const metadata: Metadata = { title: 'Guides', description: 'How the portal works, for those who read it and those who file.', openGraph: { title: 'Guides', url: '/guides' } }

export default function GuidesPage() {
  return (
    <SiteFrame>
      <PageHeading title="Guides" lede="How the portal works, for those who read it and those who file." />
      <ul className={styles.list}>
        {allGuides().map((guide) => (
          <li key={guide.name}>
            <h2>
              <a href={`/guides/${guide.name}`}>{guide.title}</a>
            </h2>
            <p>{guide.summary}</p>
          </li>
        ))}
      </ul>
    </SiteFrame>
  )
}
