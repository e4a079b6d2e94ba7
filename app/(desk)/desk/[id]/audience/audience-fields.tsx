import type { ReactNode } from 'react'
import { Disclosure } from '@/components/disclosure'
import { SelectField } from '@/components/select-field'
import { audience } from '@/domain/audience'
import { AudienceLadder } from '@/figures/audience-ladder'
import { controlId } from '@/figures/section-form/control-names'
import type { AudienceGroup, AudienceLine } from './audience-lines'
import { levelName, wasName } from './audience-state'
import styles from './audience-fields.module.css'

interface FieldsProps {
  groups: readonly AudienceGroup[]
  /** What was chosen and could not be saved. */
  chosen: Readonly<Record<string, string>>
  /** The ways to the other pages of long lists, by list. */
  pages: Readonly<Record<string, ReactNode>>
}

/** Every leaf of a section with its level; a list can be narrowed as a whole, row by row, or leaf by leaf. */
export function AudienceFields({ groups, chosen, pages }: FieldsProps) {
  return (
    <div className={styles.fields}>
      {groups.map(({ line, rows, count }) => (
        <div key={line.path} className={styles.group} id={controlId(line.path)} tabIndex={-1}>
          <Line line={line} chosen={chosen} whole={line.usual === null ? 'The whole list' : null} />
          {rows.length > 0 && (
            <Disclosure summary={`${line.label}: entry by entry (${count.toLocaleString('en-GB')})`} open={pages[line.path] !== undefined}>
              {pages[line.path] && <p className={styles.why}>Change the audience before you turn the page: every page begins as it is stored.</p>}
              {pages[line.path]}
              {rows.map((row) => (
                <div key={row.line.path} className={styles.row} id={controlId(row.line.path)} tabIndex={-1}>
                  <Line line={row.line} chosen={chosen} whole="The whole entry" />
                  <div className={styles.leaves}>
                    {row.leaves.map((leaf) => (
                      <div key={leaf.path} id={controlId(leaf.path)} tabIndex={-1}>
                        <Line line={leaf} chosen={chosen} whole={null} />
                      </div>
                    ))}
                  </div>
                </div>
              ))}
            </Disclosure>
          )}
        </div>
      ))}
    </div>
  )
}

function Line({ line, chosen, whole }: { line: AudienceLine; chosen: FieldsProps['chosen']; whole: string | null }) {
  const ladder = line.now && <AudienceLadder compact level={line.now} />
  if (line.allowed.length <= 1) {
    return (
      <div className={styles.fixed}>
        <p>
          <strong>{line.label}</strong> {ladder}
        </p>
        <p className={styles.why}>{line.now === 'public' ? 'Part of the public summary: always public.' : `Always ${line.now ?? 'as it is'}.`}</p>
      </div>
    )
  }
  const usual = line.usual ? `As usual: ${audience[line.usual].name.toLowerCase()}` : 'As its fields say'
  return (
    <>
      <input type="hidden" name={wasName(line.path)} defaultValue={line.set ?? ''} />
      <SelectField
        id={controlId(levelName(line.path))}
        name={levelName(line.path)}
        label={whole ? `${line.label}: ${whole.toLowerCase()}` : line.label}
        hint={rangeWords(line, whole)}
        aside={ladder ?? undefined}
        options={[{ value: '', label: usual }, ...line.allowed.map((level) => ({ value: level, label: audience[level].name }))]}
        defaultValue={chosen[line.path] ?? line.set ?? ''}
      />
    </>
  )
}

function rangeWords({ allowed, exactFrom, given, sensitive }: AudienceLine, whole: string | null): string {
  const [widest, narrowest] = [allowed[0], allowed.at(-1)]
  if (whole) return `Narrows every field of it, as far as ${narrowest ?? 'public'}.`
  const range = `From ${widest ?? 'public'} to ${narrowest ?? 'public'}.`
  return [range, exactFrom && `Two significant figures below ${exactFrom}.`, sensitive && 'Never wider than oversight.', !given && 'Not given yet.'].filter(Boolean).join(' ')
}
