import styles from './site-footer.module.css'

/** What stands under every page. */
export function SiteFooter() {
  return (
    <div className={styles.footer}>
      <p className={styles.promise}>
        Vendors speak for themselves here, and each page says who stands behind it. There is no score and no ranking.
      </p>
      <ul className={styles.links}>
        <li>
          <a href="/guides/who-may-read-what">Who may read what</a>
        </li>
        <li>
          <a href="/releases.atom">Releases as Atom</a>
        </li>
        <li>
          <a href="/releases.json">Releases as JSON</a>
        </li>
      </ul>
    </div>
  )
}
