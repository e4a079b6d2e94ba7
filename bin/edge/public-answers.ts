import type { Answer } from '@/bin/edge/answer'
import type { NotFound } from '@/bin/edge/fixed-not-found'
import { Memory } from '@/bin/edge/memory'
import type { PublicAddress } from '@/bin/edge/public-address'
import { publicPage, type PublicPage } from '@/bin/edge/public-page'
import type { Publication } from '@/bin/edge/publication'
import type { Render } from '@/bin/edge/rendering'

type Parts = { publication: Pick<Publication, 'confirmed'>; render: Render; notFound: NotFound }

const longest = 60_000

/** Answers the public: from memory while its epoch is confirmed, otherwise by asking the app. */
export function publicAnswers({ publication, render, notFound }: Parts): (address: PublicAddress) => Answer | Promise<Answer> {
  // Anyone can invent queries and addresses that do not exist, so these cannot push out what is read.
  const pages = new Memory({ bytes: 48_000_000, entries: 4_000 })
  const inventions = new Memory({ bytes: 16_000_000, entries: 2_000 })
  const underWay = new Map<string, Promise<Answer>>()

  const ask = async ({ url, representation }: PublicAddress, epoch: string | undefined): Promise<PublicPage> => {
    const rendered = await render(url, representation)
    const now = Date.now()
    if (rendered.status === 404) return { answer: await notFound(representation, epoch), until: now + longest }
    return publicPage(rendered, epoch !== undefined, now)
  }

  const askOnce = async (address: PublicAddress, epoch: string): Promise<Answer> => {
    const { answer, until } = await ask(address, epoch)
    const memory = address.hasQuery || answer.status === 404 ? inventions : pages
    if (until > Date.now()) memory.hold(address.key, epoch, answer, until)
    return answer
  }

  return address => {
    const epoch = publication.confirmed()
    if (epoch === undefined) return ask(address, epoch).then(({ answer }) => answer)
    const now = Date.now()
    const held = (address.hasQuery ? undefined : pages.read(address.key, epoch, now)) ?? inventions.read(address.key, epoch, now)
    if (held !== undefined) return held
    const name = `${epoch} ${address.key}`
    const asking = underWay.get(name) ?? askOnce(address, epoch).finally(() => underWay.delete(name))
    underWay.set(name, asking)
    return asking
  }
}
