import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadRecord } from '../../record/load-record'
import { recordMetadata } from '../../record/record-metadata'
import { RecordPage } from '../../record/record-page'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadRecord('incident_postmortem', (await params).slug, null)
  return found.ok ? recordMetadata(found.value, null) : {}
}

export default async function IncidentPage({ params }: Props) {
  const found = await loadRecord('incident_postmortem', (await params).slug, null)
  return found.ok ? <RecordPage record={found.value} /> : notFound()
}
