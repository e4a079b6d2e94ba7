import { Fragment } from 'react'
import { TagList } from '@/components/tag-list'
import { UtcTime } from '@/components/utc-time'
import { isAttachment } from '@/domain/attachments/attachment'
import { isNoAnswer, isWithheld } from '@/domain/answers'
import { durationShape, durationWords } from '@/domain/duration'
import type { FieldAbout } from '@/domain/field'
import { Answer } from '../answer'
import { EventTime } from '../event-time'
import { Narrative } from '@/narrative/narrative'
import { FileValue } from './file-value'
import { FiguresValue, isFigures } from './figures-value'
import { GroupValue } from './group-value'
import { isMoment } from './moment'
import styles from './reading.module.css'

export interface PlainValueProps {
  about: FieldAbout
  value: unknown
  /** Level of the first heading inside a narrative. */
  headingLevel?: 3 | 4 | 5
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 })

/** One answer as people read it, drawn by what the schema says of the field. */
export function PlainValue({ about, value, headingLevel = 4 }: PlainValueProps) {
  if (isNoAnswer(value) || isWithheld(value)) return <Answer value={value} />
  if (typeof value === 'string') return <TextValue about={about} text={value} headingLevel={headingLevel} />
  if (typeof value === 'number') return <>{number.format(value)}</>
  if (isAttachment(value)) return <FileValue file={value} />
  if (isMoment(value)) return <EventTime at={value} />
  if (isFigures(value)) return <FiguresValue value={value} />
  if (Array.isArray(value)) return <ListValue about={about} items={value.map(String)} />
  return typeof value === 'object' && value !== null ? <GroupValue about={about} parts={value} /> : null
}

function TextValue({ about, text, headingLevel }: { about: FieldAbout; text: string; headingLevel: 3 | 4 | 5 }) {
  if (about.narrative) return <Narrative text={text} headingLevel={headingLevel} />
  if (about.words && (text === 'yes' || text === 'no')) return <Answer value={text === 'yes'} />
  const words = about.words?.[text]
  if (words) return <>{words}</>
  if (durationShape.test(text)) return <>{durationWords(text)}</>
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return <UtcTime at={`${text}T00:00Z`} precision="day" />
  if (/^https:\/\/\S+$/.test(text)) return <OutwardLink address={text} />
  return <Paragraphs text={text} />
}

/** A link that an author wrote: followed without telling where the reader came from. */
export function OutwardLink({ address, children }: { address: string; children?: string }) {
  return (
    <a className={styles.address} href={address} rel="noopener noreferrer nofollow">
      {children ?? address}
    </a>
  )
}

/** Plain text of an author: blank lines part paragraphs, line ends stay. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/)
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, place) => (
            <Fragment key={place}>
              {place > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  )
}

function ListValue({ about, items }: { about: FieldAbout; items: string[] }) {
  if (items.length === 0) return <>None</>
  return <TagList label={about.label} tags={items.map((item) => ({ key: item, text: about.words?.[item] ?? item }))} />
}
