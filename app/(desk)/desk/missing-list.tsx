import type { ProblemLinks } from './problem-links'
import styles from './missing-list.module.css'

/** What is missing, by section, each with the way to its field. */
export function MissingList({ links, more }: ProblemLinks) {
  const sections = [...new Set(links.map((link) => link.section))]
  return (
    <dl className={styles.list}>
      {sections.map((section) => (
        <div key={section} className={styles.section}>
          <dt className={styles.name}>{section}</dt>
          <dd>
            <ul className={styles.fields}>
              {links.filter((link) => link.section === section).map((link, index) => (
                <li key={`${link.href} ${index}`}>
                  <a href={link.href}>{link.label}</a> <span className={styles.message}>{link.message.endsWith('is not answered yet.') ? '' : link.message}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      {more > 0 && (
        <div className={styles.section}>
          <dt className={styles.name}>And {more.toLocaleString('en')} more</dt>
          <dd className={styles.message}>They are listed once these are answered.</dd>
        </div>
      )}
    </dl>
  )
}
