import type { CurveEvent, CurvePoint } from '@/domain/rollout/curve'
import { countWords, minuteWords } from './replay-words'

/** One plan as it is drawn. */
export interface DrawnPlan {
  name: string
  curve: readonly CurvePoint[]
  events: readonly CurveEvent[]
}

export type MarkRole = 'axis' | 'grid' | 'tick' | 'exposed' | 'impacted' | 'exposed_other' | 'impacted_other' | 'opening' | 'event' | 'event_label' | 'legend'

/** One element of the drawing, so that the page and the file draw the same. */
export interface Mark {
  element: 'path' | 'line' | 'text' | 'circle'
  role: MarkRole
  attributes: Readonly<Record<string, string | number>>
  text?: string
}

export const drawingSize = { width: 720, height: 380 }
const frame = { left: 76, right: 16, top: 56, bottom: 46 }

interface Scale {
  x: (minute: number) => number
  y: (count: number) => number
  end: number
  most: number
}

/** The curves of one or two plans over time, with ring openings, detection and halt of the first. */
export function drawReplay(plans: readonly DrawnPlan[]): Mark[] {
  const scale = scaleOf(plans)
  const curves = plans.flatMap((plan, index) => [curveMark(plan, 'exposed', index, scale), curveMark(plan, 'impacted', index, scale)])
  return [...gridMarks(scale), ...(plans[0] ? eventMarks(plans[0], scale) : []), ...curves, ...legendMarks(plans)]
}

function scaleOf(plans: readonly DrawnPlan[]): Scale {
  const points = plans.flatMap(({ curve }) => curve)
  const end = niceAbove(Math.max(1, ...points.map(({ minute }) => minute)))
  const most = niceAbove(Math.max(1, ...points.map(({ exposed }) => exposed)))
  const { width, height } = drawingSize
  return {
    end,
    most,
    x: (minute) => frame.left + (minute / end) * (width - frame.left - frame.right),
    y: (count) => height - frame.bottom - (count / most) * (height - frame.top - frame.bottom),
  }
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8, 10 times a power of ten. */
function niceAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * unit >= value * (1 - 1e-9)) ?? 10
  return step * unit
}

const place = (number: number) => Number(number.toFixed(2))

function gridMarks({ x, y, end, most }: Scale): Mark[] {
  const quarters = [0, 0.25, 0.5, 0.75, 1]
  const [left, right, bottom] = [x(0), x(end), y(0)]
  const across = quarters.flatMap((part): Mark[] => [
    { element: 'line', role: part === 0 ? 'axis' : 'grid', attributes: { x1: place(left), x2: place(right), y1: place(y(most * part)), y2: place(y(most * part)) } },
    { element: 'text', role: 'tick', attributes: { x: place(left - 8), y: place(y(most * part) + 4), 'text-anchor': 'end' }, text: countWords(most * part) },
  ])
  const along = quarters.map((part): Mark => ({ element: 'text', role: 'tick', attributes: { x: place(x(end * part)), y: place(bottom + 20), 'text-anchor': part === 0 ? 'start' : part === 1 ? 'end' : 'middle' }, text: minuteWords(end * part) }))
  return [...across, ...along, { element: 'text', role: 'tick', attributes: { x: place((left + right) / 2), y: drawingSize.height - 6, 'text-anchor': 'middle' }, text: 'Time since the first ring opened' }]
}

function curveMark({ curve }: DrawnPlan, what: 'exposed' | 'impacted', index: number, { x, y }: Scale): Mark {
  const d = curve.map((point, at) => `${at === 0 ? 'M' : 'L'}${place(x(point.minute))} ${place(y(point[what]))}`).join('')
  return { element: 'path', role: index === 0 ? what : `${what}_other`, attributes: { d, fill: 'none' } }
}

const eventNames = { detected: 'Detected', halted: 'Halted' } as const

function eventMarks({ events }: DrawnPlan, { x, y, most }: Scale): Mark[] {
  let labelled = 0
  return events.flatMap(({ minute, event, ring = 0 }): Mark[] => {
    const at = place(x(minute))
    if (event === 'ring_opened') {
      const base = place(y(0))
      return [{ element: 'path', role: 'opening', attributes: { d: `M${at} ${base}l-5 9h10z` }, text: `Ring ${ring + 1} opens` }]
    }
    const top = place(y(most)) - 6 - 14 * labelled++
    const late = at > drawingSize.width * 0.7
    return [
      { element: 'line', role: 'event', attributes: { x1: at, x2: at, y1: top, y2: place(y(0)) } },
      { element: 'text', role: 'event_label', attributes: { x: late ? at - 4 : at + 4, y: top + 8, 'text-anchor': late ? 'end' : 'start' }, text: `${eventNames[event]} ${minuteWords(minute)}` },
    ]
  })
}

function legendMarks(plans: readonly DrawnPlan[]): Mark[] {
  const entries = plans.flatMap(({ name }, index): [MarkRole, string][] => [
    [index === 0 ? 'exposed' : 'exposed_other', `${name}: exposed`],
    [index === 0 ? 'impacted' : 'impacted_other', `${name}: impacted`],
  ])
  return entries.flatMap(([role, text], index): Mark[] => {
    const [left, top] = [frame.left + (index % 2) * 300, 12 + Math.floor(index / 2) * 16]
    return [
      { element: 'line', role, attributes: { x1: left, x2: left + 26, y1: top - 4, y2: top - 4 } },
      { element: 'text', role: 'legend', attributes: { x: left + 32, y: top }, text },
    ]
  })
}
