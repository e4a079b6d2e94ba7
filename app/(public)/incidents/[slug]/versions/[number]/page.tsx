import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadRecord } from '../../../../record/load-record'
import { recordMetadata } from '../../../../record/record-metadata'
import { RecordPage } from '../../../../record/record-page'

type Props = { params: Promise<{ slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params
  const found = await loadRecord('incident_postmortem', slug, number)
  return found.ok ? recordMetadata(found.value, number) : {}
}

export default async function IncidentVersionPage({ params }: Props) {
  const { slug, number } = await params
  const found = await loadRecord('incident_postmortem', slug, number)
  return found.ok ? <RecordPage record={found.value} /> : notFound()
}
