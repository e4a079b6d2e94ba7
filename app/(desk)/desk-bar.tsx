import type { SignedIn } from '@/auth/current-session'
import { Button } from '@/components/button'
import { NavLinks } from '@/components/nav-links'
import { roleWords } from '@/domain/actor'
import styles from './desk-bar.module.css'
import { deskLinks } from './desk-navigation'
import { SignOutForm } from './sign-out/sign-out-form'

/** Who I am, of which organisation, in which role; where I can go; the way out. */
export function DeskBar({ session, path }: { session: SignedIn; path: string | null }) {
  const { person, owes, mustChangePassword } = session
  const isOpen = owes.length === 0 && !mustChangePassword
  return (
    <section className={styles.bar} aria-label="Your desk">
      <div className={styles.nav}>{isOpen && <NavLinks label="Desk" links={deskLinks(person.role, path)} />}</div>
      <div className={styles.who}>
        <span>
          <span className={styles.name}>{person.name}</span>
          <span className={styles.of}>
            {' · '}
            {person.organisationName}
            {' · '}
            {roleWords[person.role]}
          </span>
        </span>
        <SignOutForm>
          <Button variant="link">Sign out</Button>
        </SignOutForm>
      </div>
    </section>
  )
}
