import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadChanges } from '@/app/(public)/record/load-record'
import { recordMetadata } from '@/app/(public)/record/record-metadata'
import { RecordPage, type AskedOfRecord } from '@/app/(public)/record/record-page'

type Props = { params: Promise<{ shelf: string; slug: string }>; searchParams: Promise<AskedOfRecord> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadChanges(await params)
  return found.ok ? recordMetadata(found.value.record, null) : {}
}

export default async function RecordAtShelf({ params, searchParams }: Props) {
  const found = await loadChanges(await params)
  return found.ok ? <RecordPage changes={found.value} asked={await searchParams} /> : notFound()
}
