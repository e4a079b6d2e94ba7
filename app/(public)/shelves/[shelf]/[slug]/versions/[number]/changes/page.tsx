import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesPage } from '@/app/(public)/record/changes-page'
import { loadChanges } from '@/app/(public)/record/load-record'
import { changesPath } from '@/domain/record'
import { asksForEveryRow } from '@/figures/reading/first-rows'

type Props = { params: Promise<{ shelf: string; slug: string; number: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, ...place } = await params
  const found = await loadChanges(place, number)
  if (!found.ok) return {}
  const { record } = found.value
  return {
    title: `What changed with version ${number}: ${record.title}`,
    alternates: { canonical: changesPath(record, number), types: { 'application/json': `${changesPath(record, number)}.json` } },
    robots: { index: false },
  }
}

export default async function ChangesAtShelf({ params, searchParams }: Props) {
  const { number, ...place } = await params
  const found = await loadChanges(place, number)
  return found.ok ? <ChangesPage changes={found.value} everyRow={asksForEveryRow(await searchParams)} /> : notFound()
}
