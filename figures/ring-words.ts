import { spanWords } from '@/components/distance-words'
import type { Ring } from './ring-geometry'

const percent = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

function shareWords(ring: Ring): string {
  return ring.sharePercent === null ? 'share of the fleet not stated' : `${percent.format(ring.sharePercent)}% of the fleet`
}

function bakeWords(ring: Ring): string {
  if (ring.bakeMinutes === null) return 'bake time not stated'
  return ring.bakeMinutes === 0 ? 'no bake time' : `bakes for ${spanWords(ring.bakeMinutes * 60_000)}`
}

/** A ring plan read aloud, innermost ring first. */
export function ringSentence(rings: readonly Ring[]): string {
  if (rings.length === 0) return 'A plan without rings: everyone at once.'
  const words = rings.map((ring, index) => {
    const gate = index === rings.length - 1 && !ring.gate ? '' : ring.gate ? ', then a gate' : ', no gate'
    return `${ring.name}, ${shareWords(ring)}, ${bakeWords(ring)}${gate}`
  })
  return `A plan of ${rings.length} ${rings.length === 1 ? 'ring' : 'rings'}: ${words.join('; ')}.`
}
