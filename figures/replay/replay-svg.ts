import { drawingSize, drawReplay, type DrawnPlan, type Mark, type MarkRole } from './marks'

const ink = '#15191d'
const soft = '#474e55'

/** Colours of the file, on paper: amber is exposure, red is impact. */
const looks: Record<MarkRole, string> = {
  axis: `stroke="${ink}"`,
  grid: 'stroke="#d8d4c9"',
  tick: `fill="${soft}" font-size="12"`,
  exposed: 'stroke="#b06f00" stroke-width="2"',
  impacted: 'stroke="#b3261e" stroke-width="2.5"',
  exposed_other: 'stroke="#b06f00" stroke-width="2" stroke-dasharray="6 4"',
  impacted_other: 'stroke="#b3261e" stroke-width="2.5" stroke-dasharray="6 4"',
  opening: 'fill="#0d4164"',
  event: `stroke="${ink}" stroke-dasharray="2 3"`,
  event_label: `fill="${ink}" font-size="12"`,
  legend: `fill="${ink}" font-size="13"`,
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The drawing as a file of its own, with what it shows as its title and description. */
export function replaySvg(plans: readonly DrawnPlan[], title: string, description: string): string {
  const { width, height } = drawingSize
  const marks = drawReplay(plans).map(markText).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Source Sans 3, Segoe UI, Arial, sans-serif">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<rect width="${width}" height="${height}" fill="#fdfcf9"/>
${marks}
</svg>
`
}

function markText({ element, role, attributes, text }: Mark): string {
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`).join(' ')
  const inside = text === undefined ? '' : element === 'text' ? escaped(text) : `<title>${escaped(text)}</title>`
  return `<${element} ${given} ${looks[role]}>${inside}</${element}>`
}
