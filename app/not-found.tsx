import type { Metadata } from 'next'
import { PageHeading } from '@/components/page-heading'
import { SiteFrame } from './site-frame'

export const metadata: Metadata = { title: 'Nothing here' }

/** The same for what does not exist and for what this reader may not see. */
export default function NotFound() {
  return (
    <SiteFrame>
      <PageHeading
        title="There is nothing here"
        lede="Nothing is released at this address, or it is not open to you. If you copied it, check that all of it came along."
      />
      <p>
        <a href="/">What has been released lately</a>
      </p>
    </SiteFrame>
  )
}
