import { Disclosure } from '@/components/disclosure'
import { NoticeBox } from '@/components/notice-box'
import type { ProjectedLevel } from '@/domain/audience'
import { fieldLabel } from '../../../field-label'
import type { OpenDocument } from '../../../find-document'
import { lessWords, type Less } from './shown-less'

interface LessListProps {
  open: OpenDocument
  less: { path: string; less: Less }[]
  /** Null at the level that reads everything. */
  narrower: ProjectedLevel | null
}

const order: readonly Less[] = ['withheld', 'rounded', 'absent']

/** What this level does not read that the next narrower one does. */
export function LessList({ open, less, narrower }: LessListProps) {
  if (!narrower) return <NoticeBox kind="information" title="This level reads everything" />
  if (less.length === 0) return <NoticeBox kind="information" title={`The same is shown here as at ${narrower}`} />
  return (
    <NoticeBox kind="information" title={`Less is shown here than at ${narrower}: ${less.length === 1 ? '1 field' : `${less.length} fields`}`}>
      {order.map((how) => {
        const these = less.filter((each) => each.less === how)
        if (these.length === 0) return null
        return (
          <Disclosure key={how} summary={`${lessWords[how]}: ${these.length}`} open={these.length <= 12}>
            <ul>
              {these.map(({ path }) => (
                <li key={path}>
                  {sectionLabel(open, path)}: {fieldLabel(open.kind, path, open.document.draft.body)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </NoticeBox>
  )
}

function sectionLabel({ kind }: OpenDocument, path: string): string {
  return kind.sections[path.split('.')[0] ?? '']?.label ?? ''
}
