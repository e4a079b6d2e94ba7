import type { SectionLink } from '@/components/section-links'
import type { OpenDocument } from './find-document'

/** Each section with what it lacks for the step that is worked on. */
export function sectionProgress({ document, kind, address }: OpenDocument, current?: string): SectionLink[] {
  const { version, draft, missing } = document
  const lacking = missing[version.step] ?? []
  return Object.entries(kind.sections).map(([key, section]) => {
    const count = lacking.filter(({ path }) => path === key || path.startsWith(`${key}.`)).length
    const begun = Object.keys(draft.body[key] ?? {}).length > 0
    const later = kind.steps.indexOf(section.step) > kind.steps.indexOf(version.step)
    return {
      href: `${address}/${key}`,
      text: section.label,
      current: key === current,
      ...stateOf({ count, begun, later: later ? (kind.stepWords[section.step] ?? section.step) : null }),
    }
  })
}

function stateOf({ count, begun, later }: { count: number; begun: boolean; later: string | null }): Pick<SectionLink, 'state' | 'mark'> {
  if (count > 0) return { state: count === 1 ? '1 answer missing' : `${count} answers missing`, mark: begun ? 'begun' : 'open' }
  if (begun) return { state: 'Nothing missing', mark: 'done' }
  return { state: later ? `For the ${later.toLowerCase()}` : 'Nothing asked yet', mark: 'open' }
}
