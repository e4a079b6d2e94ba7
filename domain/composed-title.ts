import type { Person } from './actor'
import type { KindDefinition } from './kind-definition'
import { shortened } from './shortened'

/** In UTF-16 units, as the field that takes it counts them. */
export const longestTitle = 120
const longestVendor = 48

const listed = new Intl.ListFormat('en-GB')

/** “Vendor: product, topic”, for one product or several. Names are shortened where the title would be longer than it may be; the topic never is. */
export function composedTitle(vendor: string, products: readonly string[], topic: string): string {
  const whole = `${vendor}: ${listed.format(products)}, ${topic}`
  if (whole.length <= longestTitle) return whole
  const [first = '', ...others] = products
  const end = `${others.length > 0 ? ` and ${others.length} more` : ''}, ${topic}`
  const start = `${shortened(vendor, longestVendor)}: `
  return `${start}${shortened(first, longestTitle - start.length - end.length)}${end}`
}

/** The topic with which somebody's titles of a kind are composed, if any: whose product a reconstruction is about, only its title says. */
export function topicOf(kind: KindDefinition, { organisationKind }: Person): string | undefined {
  return organisationKind === 'vendor' ? kind.titledAs : undefined
}
