import { DefinitionList } from '@/components/definition-list'
import { UtcTime } from '@/components/utc-time'
import { versionPath, type ReleaseRecord } from '@/domain/record'
import { AudienceLadder } from '@/figures/audience-ladder'
import { HandlingLabel } from '@/figures/handling-label'
import styles from './record.module.css'

/** Which text this is: version, dates, permanent address, and at which level it is read. */
export function RecordFacts({ record, permalink }: { record: ReleaseRecord; permalink: string }) {
  const version = (
    <>
      <span className={styles.code}>{record.number}</span> {record.number === record.currentNumber && ' (current)'}
    </>
  )
  return (
    <DefinitionList
      items={[
        { term: 'Version', value: version },
        { term: 'Released', value: <UtcTime at={record.releasedAt} /> },
        { term: 'Permanent address', value: <a className={styles.permalink} href={versionPath(record, record.number)}>{permalink}</a> },
        {
          term: 'You read it at',
          value: (
            <>
              <AudienceLadder level={record.level} compact />
              <HandlingLabel level={record.level} />
            </>
          ),
        },
      ]}
    />
  )
}
