import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadChanges } from '@/app/(public)/record/load-record'
import { recordMetadata } from '@/app/(public)/record/record-metadata'
import { RecordPage, type AskedOfRecord } from '@/app/(public)/record/record-page'

type Props = { params: Promise<{ shelf: string; slug: string; number: string }>; searchParams: Promise<AskedOfRecord> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, ...place } = await params
  const found = await loadChanges(place, number)
  return found.ok ? recordMetadata(found.value.record, number) : {}
}

export default async function VersionAtShelf({ params, searchParams }: Props) {
  const { number, ...place } = await params
  const found = await loadChanges(place, number)
  return found.ok ? <RecordPage changes={found.value} asked={await searchParams} /> : notFound()
}
