import { UtcTime } from '@/components/utc-time'
import { keptPrecision } from '@/domain/kept-times'
import { versionPath, type ReleaseRecord } from '@/domain/record'
import { AudienceLadder } from '@/figures/audience-ladder'
import { HandlingLabel } from '@/figures/handling-label'
import styles from './record.module.css'

/** Which text this is: version, date, permanent address, and at which level it is read. */
export function RecordFacts({ record, permalink, hasPlans }: { record: ReleaseRecord; permalink: string; hasPlans: boolean }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Version</dt>
        <dd>
          <span className={styles.code}>{record.number}</span>
          {record.number === record.currentNumber && ', current'}
        </dd>
      </div>
      <div>
        <dt>Released</dt>
        <dd>
          <UtcTime at={record.releasedAt} precision={keptPrecision(record.documentId)} />
        </dd>
      </div>
      {record.confirmedAt && (
        <div>
          <dt>Last confirmed</dt>
          <dd>
            <UtcTime at={record.confirmedAt} precision="day" />
          </dd>
        </div>
      )}
      <div>
        <dt>Permanent address</dt>
        <dd>
          <a className={styles.permalink} href={versionPath(record, record.number)}>
            {permalink}
          </a>
        </dd>
      </div>
      {record.products.length > 0 && (
        <div>
          <dt>{record.products.length === 1 ? 'Product' : 'Products'}</dt>
          {record.products.map(({ name, path }) => (
            <dd key={path}>
              <a href={path}>{name}</a>
            </dd>
          ))}
        </div>
      )}
      {hasPlans && (
        <div>
          <dt>Replay</dt>
          <dd>
            <a href={`${record.path}/replay`}>An incident against this plan</a>
          </dd>
        </div>
      )}
      <div>
        <dt>
          You read it at <AudienceLadder level={record.level} compact />
        </dt>
        <dd>
          <HandlingLabel level={record.level} />
        </dd>
      </div>
    </dl>
  )
}
