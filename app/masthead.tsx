import { headers } from 'next/headers'
import { currentSession } from '@/auth/current-session'
import { Masthead } from '@/components/masthead'
import { NavLinks } from '@/components/nav-links'
import { roleWords } from '@/domain/actor'
import type { KindDefinition } from '@/domain/kind-definition'
import { BulkheadMark } from '@/figures/bulkhead-mark'
import { kindDefinitions } from '@/kinds/schemas'
import styles from './masthead.module.css'

const links = [
  ...Object.values<KindDefinition>(kindDefinitions).map(({ path, shelf }) => ({ href: `/${path}`, text: shelf.title })),
  { href: '/replay', text: 'Replay' },
  { href: '/guides', text: 'Guides' },
]

/** The head of every page. Below it the desk says itself who is signed in, so there it does not. */
export async function SiteMasthead({ within = 'public' }: { within?: 'public' | 'desk' }) {
  const path = (await headers()).get('x-bulkhead-path') ?? ''
  const session = await currentSession()
  const all = session ? [...links, { href: '/home', text: 'Desk' }] : links
  const isHere = (href: string) => (href === '/home' ? within === 'desk' : new RegExp(`^${href}([/?]|$)`).test(path))
  return (
    <Masthead
      mark={<BulkheadMark />}
      name="Bulkhead"
      href="/"
      end={within === 'public' && (session ? <Who name={session.person.name} of={session.person.organisationName} as={roleWords[session.person.role]} /> : <a className={styles.signIn} href="/sign-in">Sign in</a>)}
    >
      <NavLinks label="Site" links={all.map((link) => ({ ...link, current: isHere(link.href) }))} />
    </Masthead>
  )
}

function Who({ name, of, as }: { name: string; of: string; as: string }) {
  return (
    <p className={styles.who}>
      <a className={styles.name} href="/account">
        {name}
      </a>{' '}
      <span>
        {of}, {as}
      </span>
    </p>
  )
}
