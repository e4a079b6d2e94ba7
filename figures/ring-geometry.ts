export interface Ring {
  name: string
  /** Share of the fleet that this ring adds, 0 to 100; null where none is stated. */
  sharePercent: number | null
  /** Least bake time in minutes before the next ring opens; null where none is stated. */
  bakeMinutes: number | null
  /** Whether a gate must be passed before the next ring opens. */
  gate: boolean
}

const fullTurnMinutes = 14 * 1440

/** Share of a turn for a bake time: logarithmic, one minute is nothing and fourteen days a full turn, in every plan alike. */
export function bakeTurn(minutes: number): number {
  return Math.min(1, Math.log(Math.max(1, minutes)) / Math.log(fullTurnMinutes))
}

/** Radius of the pin at the centre, as a share of the whole. */
const pin = 0.07

/** Outer radius of each ring, its area in proportion to its share, but no band thinner than `thinnest`, so that it can be seen. */
export function ringRadii(rings: readonly Ring[], radius: number, thinnest: number): number[] {
  const total = Math.max(100, rings.reduce((sum, ring) => sum + (ring.sharePercent ?? 0), 0))
  const hub = pin * radius
  let sum = 0
  let before = hub
  return rings.map((ring, index) => {
    sum += ring.sharePercent ?? 0
    const byArea = Math.sqrt(hub ** 2 + (sum / total) * (radius ** 2 - hub ** 2))
    const roomLeft = radius - (rings.length - 1 - index) * thinnest
    before = Math.min(roomLeft, Math.max(byArea, before + thinnest))
    return before
  })
}

export interface BandShape {
  inner: number
  outer: number
  /** Half the width of the notch at the top; 0 for a closed ring. */
  notch: number
}

/** The bands of a plan, innermost first, with a notch where a gate is. `pixel` is the size of one on screen. */
export function ringBands(rings: readonly Ring[], radius: number, pixel: number): BandShape[] {
  const room = ((1 - pin) * radius) / Math.max(1, rings.length)
  const thinnest = Math.min(room, Math.max(radius / 14, 3 * pixel))
  const gap = Math.min(0.45 * thinnest, Math.max(radius / 40, 1.5 * pixel))
  const notch = Math.max(radius / 13, 0.8 * pixel)
  const radii = ringRadii(rings, radius, thinnest)
  return rings.map((ring, index) => {
    const outer = radii[index] ?? radius
    const before = index === 0 ? pin * radius : (radii[index - 1] ?? 0) + gap
    const inner = Math.min(before, outer - 0.4 * thinnest)
    return { outer, inner, notch: ring.gate ? Math.min(notch, inner * 0.9) : 0 }
  })
}

function onCircle(radius: number, angle: number): string {
  return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
}

function arc(radius: number, from: number, to: number): string {
  const r = radius.toFixed(2)
  const way = to > from ? 1 : 0
  return [(from + to) / 2, to].map((angle) => `A${r} ${r} 0 0 ${way} ${onCircle(radius, angle)}`).join('')
}

/**
 * An SVG path around the origin, to be filled even-odd: a band from the right side of its notch, clockwise through
 * `turn` (0 to 1) of what the notch leaves. The sides of the notch are parallel.
 */
export function bandPath({ inner, outer, notch }: BandShape, turn: number): string {
  const full = 2 * Math.PI
  if (notch === 0 && turn === 1) {
    return [outer, inner].map((radius) => `M${onCircle(radius, 0)}${arc(radius, 0, full)}Z`).join('')
  }
  const start = Math.asin(notch / outer)
  const innerStart = Math.asin(notch / inner)
  const end = start + turn * (full - 2 * start)
  const innerEnd = turn === 1 ? full - innerStart : Math.min(full - innerStart, Math.max(end, innerStart))
  return `M${onCircle(outer, start)}${arc(outer, start, end)}L${onCircle(inner, innerEnd)}${arc(inner, innerEnd, innerStart)}Z`
}
