import styles from './not-modelled.module.css'

const notModelled = [
  'Minimum samples before a ring may open.',
  'Limits on the rate of a rollout.',
  'Promotion from ring to ring by hand.',
  'Hosts that are switched off or offline for part of the day.',
  'Healthy hosts that look as if they failed, and false alarms from them.',
]

/** What no replay takes into account. */
export function NotModelled() {
  return (
    <>
      <h3>Not modelled</h3>
      <ul className={styles.list}>
        {notModelled.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  )
}
