import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { siteAddress } from '@/operations/site-address'
import './globals.css'

const description = 'The public record of how endpoint security products fail and recover, filed by their vendors.'

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(siteAddress('/')),
    title: { default: 'Bulkhead', template: '%s · Bulkhead' },
    description,
    openGraph: { siteName: 'Bulkhead', type: 'website', locale: 'en_GB' },
    twitter: { card: 'summary' },
    formatDetection: { telephone: false, email: false, address: false, date: false },
  }
}

/** Rendered for every request: nothing of a page is known before its reader is. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await headers()
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
