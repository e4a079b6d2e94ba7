import { NoticeBox } from '@/components/notice-box'
import type { OpenDocument } from '../../find-document'

/** The other sections that driver files were filled into along with this one, as links. */
export function FilledElsewhere({ open: { kind, address }, sections }: { open: OpenDocument; sections: string | string[] | undefined }) {
  const named = typeof sections === 'string' ? sections.split(',') : []
  const others = Object.entries(kind.sections).filter(([key]) => named.includes(key))
  if (others.length === 0) return null
  return (
    <NoticeBox kind="success" title="Your files filled in another section too" announce>
      <ul>
        {others.map(([key, { label }]) => (
          <li key={key}>
            <a href={`${address}/${key}`}>{label}</a>
          </li>
        ))}
      </ul>
    </NoticeBox>
  )
}
