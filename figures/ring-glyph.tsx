import { bakeTurn, bandPath, ringBands, type BandShape, type Ring } from './ring-geometry'
import styles from './ring-glyph.module.css'
import { ringSentence } from './ring-words'

const radius = 118
const box = 240

export interface RingGlyphProps {
  rings: readonly Ring[]
  /** Pixels; drawn to be told apart from 20 upwards. */
  size?: number
  /** Where the sentence already stands beside the drawing. */
  decorative?: boolean
}

function Band({ band, ring }: { band: BandShape; ring: Ring }) {
  const turn = ring.bakeMinutes === null ? 0 : bakeTurn(ring.bakeMinutes)
  return (
    <>
      <path className={ring.bakeMinutes === null ? styles.unstated : styles.track} d={bandPath(band, 1)} />
      {turn > 0 && <path className={styles.bake} d={bandPath(band, turn)} />}
    </>
  )
}

/** Rings by population (area), bake time (arc, clockwise from the top) and gate (notch at the top). */
export function RingGlyph({ rings, size = 20, decorative }: RingGlyphProps) {
  const bands = ringBands(rings, radius, box / size)
  const spoken = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': ringSentence(rings) }
  return (
    <svg className={size < 64 ? `${styles.glyph} ${styles.small}` : styles.glyph} viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`} width={size} height={size} {...spoken}>
      {bands.map((band, index) => {
        const ring = rings[index]
        return ring && <Band key={index} band={band} ring={ring} />
      })}
    </svg>
  )
}
