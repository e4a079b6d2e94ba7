import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page-frame'
import { SiteMasthead } from './masthead'
import { SiteFooter } from './site-footer'

export interface SiteFrameProps {
  within?: 'public' | 'desk'
  width?: 'reading' | 'wide'
  side?: ReactNode
  /** Between the masthead and the page: the desk's own bar. */
  bar?: ReactNode
  children: ReactNode
}

/** Masthead, page and footer. */
export function SiteFrame({ within, width, side, bar, children }: SiteFrameProps) {
  const header = (
    <>
      <SiteMasthead within={within} />
      {bar}
    </>
  )
  return (
    <PageFrame header={header} footer={<SiteFooter />} width={width} side={side}>
      {children}
    </PageFrame>
  )
}
