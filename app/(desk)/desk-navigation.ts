import type { NavLink } from '@/components/nav-links'
import type { Role } from '@/domain/actor'

const home = { href: '/home', text: 'Home' }
const documents = { href: '/desk', text: 'Documents' }
const products = { href: '/desk/products', text: 'Products' }
const profile = { href: '/desk/profile', text: 'Profile' }
const people = { href: '/people', text: 'People' }
const review = { href: '/review', text: 'Review' }
const allDocuments = { href: '/admin/documents', text: 'Documents' }
const administration = { href: '/admin', text: 'Administration' }
const account = { href: '/account', text: 'Account' }

const linksFor: Record<Role, readonly NavLink[]> = {
  vendor_member: [home, documents, products, account],
  vendor_publisher: [home, documents, products, profile, people, account],
  government_reviewer: [home, review, account],
  microsoft_reviewer: [home, review, account],
  microsoft_admin: [home, allDocuments, administration, account],
}

/** What each role finds in the desk bar; `address` is the page it stands on, where that is known. */
export function deskLinks(role: Role, address: string | null): NavLink[] {
  const path = address?.split('?', 1)[0] ?? ''
  const links = linksFor[role]
  const [nearest] = links.filter(({ href }) => path === href || path.startsWith(`${href}/`)).toSorted((a, b) => b.href.length - a.href.length)
  return links.map((link) => ({ ...link, current: link === nearest }))
}
