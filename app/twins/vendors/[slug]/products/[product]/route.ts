import type { NextRequest } from 'next/server'
import { productListPath } from '@/app/(public)/lists/list-query'
import { answerTwin, nothingHere, twin } from '@/app/twins/answer'
import { countJson } from '@/app/twins/page-json'
import { levelOfAll } from '@/domain/audience'
import { followUpJson } from '@/domain/follow-up'
import { productPath } from '@/domain/record'
import { audienceJson, publisherJson, recordJson, releaseJson } from '@/domain/record-json'
import { kindDefinition } from '@/kinds/schemas'
import { kindsWithSummary } from '@/kinds/screens'
import { readProduct } from '@/operations/read-product'
import { siteAddress } from '@/operations/site-address'

type Context = { params: Promise<{ slug: string; product: string }> }

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return answerTwin(request, 'read-product', async (actor) => {
    const { slug, product: asked } = await params
    const found = await readProduct(actor, slug, asked, kindsWithSummary)
    if (!found.ok) return nothingHere()
    const { product, publisher, shelves } = found.value
    return twin({
      address: siteAddress(productPath(publisher, product.slug)),
      audience: audienceJson(levelOfAll(shelves.flatMap((shelf) => shelf.releases.map((release) => release.level)))),
      name: product.name,
      publisher: publisherJson(publisher),
      shelves: shelves.map(({ kind, count, records, releases, followUps }) => ({
        all: siteAddress(productListPath(kindDefinition(kind), '.json', found.value)),
        count: countJson(count),
        kind,
        releases: records.length > 0 ? records.map((record) => recordJson(record, siteAddress)) : releases.map((release) => {
              const followUp = followUps.get(release.versionId)
              return { ...releaseJson(release, siteAddress), ...(followUp ? { follow_up: followUpJson(followUp) } : {}) }
            }),
      })),
    })
  })
}
