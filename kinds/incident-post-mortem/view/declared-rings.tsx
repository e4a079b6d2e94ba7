import { sameName } from '@/domain/declared/facts'
import type { DeclaredAndObserved } from '@/domain/declared/in-force'
import type { DeclaredRing } from '@/domain/declared/plan-and-course'
import { valueOf } from '@/domain/declared/told'
import { spanOf, type Moment } from '@/domain/timestamp'
import { OpeningLanes, type LaneMark } from '@/figures/opening-lanes'
import { RingGlyph } from '@/figures/ring-glyph'
import type { Ring } from '@/figures/ring-geometry'
import { ringSentence } from '@/figures/ring-words'
import styles from './view.module.css'

type Both = Extract<DeclaredAndObserved, { found: 'both' }>

/** The declared plan as rings, and both courses on one time axis. */
export function DeclaredRings({ laid }: { laid: Both }) {
  const rings = laid.rings.map(drawn)
  const [declared, observed] = [declaredMarks(laid), observedMarks(laid)]
  return (
    <>
      <div className={styles.plan}>
        <RingGlyph rings={rings} size={120} decorative />
        <p className={styles.aside}>{ringSentence(rings)}</p>
      </div>
      {declared.length > 0 && observed.some(({ does }) => does === 'open') && (
        <>
          <OpeningLanes declared={{ label: laid.fasterLane ? 'Declared for other updates, at the earliest' : 'Declared, at the earliest', marks: declared }} observed={{ label: 'Observed', marks: observed }} />
          <p className={styles.counted}>
            Time since the update was released. {[...declared, ...observed].filter(({ sign }, index, all) => all.findIndex((each) => each.sign === sign) === index).map(({ sign, name }) => `${sign} ${name}`).join(', ')}.
          </p>
        </>
      )}
    </>
  )
}

function drawn({ name, share, bake, gate }: DeclaredRing, index: number, all: readonly DeclaredRing[]): Ring {
  const last = index === all.length - 1
  const none = bake.is === 'no_answer' && bake.answer.answer === 'not_applicable'
  return { name: valueOf(name) ?? 'A ring', sharePercent: valueOf(share) ?? null, bakeMinutes: valueOf(bake) ?? (none ? 0 : null), gate: !last && gate.is === 'value' }
}

/** When each ring could open at the earliest; none after the first whose bake time is not known. */
function declaredMarks({ rings }: Both): LaneMark[] {
  const marks: LaneMark[] = []
  let minutes: number | undefined = 0
  for (const [index, ring] of rings.entries()) {
    if (minutes === undefined) break
    marks.push({ sign: index + 1, name: valueOf(ring.name) ?? 'a ring', minutes, does: 'open' })
    const bake = valueOf(ring.bake)
    minutes = bake === undefined ? undefined : minutes + bake
  }
  return marks
}

function observedMarks({ rings, course, released, halted }: Both): LaneMark[] {
  const since = (moment: Moment) => Math.max(0, spanOf(moment)[0] - spanOf(released)[0])
  const opened = course.flatMap((ring, index): LaneMark[] => {
    const [moment, name] = [valueOf(ring.opened), valueOf(ring.name)]
    if (!moment || name === undefined) return []
    const place = rings.findIndex((each) => sameName(valueOf(each.name), name))
    return [{ sign: place < 0 ? rings.length + index + 1 : place + 1, name, minutes: since(moment), does: 'open' }]
  })
  return halted ? [...opened, { sign: 'H', name: 'halted', minutes: since(halted), does: 'stop' }] : opened
}
