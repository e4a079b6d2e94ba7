import type { ProjectedLevel, WidestLevel } from '@/domain/audience'
import type { PublicationState } from '@/domain/workflow/publication'

export interface Filing {
  /** Where the version is walked to; earlier releases of the same document are superseded by later ones. */
  state: Exclude<PublicationState, 'superseded' | 'withdrawn'>
  widest: WidestLevel
  waits: boolean
  lapsed: boolean
  reviewed: boolean
  instructed: boolean
  /** Whether projections were stored: at the first submission. */
  stored: boolean
  /** Levels at which the text is the same in every version of the document. */
  echoesAt: readonly ProjectedLevel[]
  /** Levels at which an outside reader finds the version when it is released: opened that wide, and not an echo. */
  shownAt: readonly ProjectedLevel[]
}

/** One document and what became of its versions, in their order. */
export interface Cell {
  name: string
  filings: Filing[]
  withdrawn?: boolean
}

const all: readonly ProjectedLevel[] = ['public', 'community', 'oversight', 'bilateral']
const members: readonly ProjectedLevel[] = ['community', 'oversight', 'bilateral']

function filing(state: Filing['state'], rest: Partial<Filing> = {}): Filing {
  return { state, widest: 'public', waits: true, lapsed: false, reviewed: state === 'accepted', instructed: false, stored: state !== 'draft', echoesAt: [], shownAt: all, ...rest }
}

const community = { widest: 'community', shownAt: members } as const

export const cells: readonly Cell[] = [
  { name: 'draft', filings: [filing('draft')] },
  { name: 'draft after a recall', filings: [filing('draft', { stored: true })] },
  { name: 'submitted', filings: [filing('submitted')] },
  { name: 'submitted, to be released', filings: [filing('submitted', { instructed: true })] },
  { name: 'submitted, lapsed', filings: [filing('submitted', { lapsed: true })] },
  { name: 'submitted, lapsed, to be released', filings: [filing('submitted', { lapsed: true, instructed: true })] },
  { name: 'submitted notice', filings: [filing('submitted', { waits: false })] },
  { name: 'in review', filings: [filing('in_review')] },
  { name: 'in review, lapsed', filings: [filing('in_review', { lapsed: true })] },
  { name: 'changes requested', filings: [filing('changes_requested')] },
  { name: 'accepted', filings: [filing('accepted')] },
  { name: 'accepted, to be released', filings: [filing('accepted', { instructed: true, ...community })] },
  { name: 'released notice', filings: [filing('released', { waits: false })] },
  { name: 'released after review', filings: [filing('released', { reviewed: true })] },
  { name: 'released to the community', filings: [filing('released', { reviewed: true, ...community })] },
  { name: 'released twice', filings: [filing('released', { waits: false }), filing('released')] },
  {
    name: 'released twice, the second an echo below oversight',
    filings: [filing('released', { echoesAt: ['public', 'community'] }), filing('released', { echoesAt: ['public', 'community'], shownAt: ['oversight', 'bilateral'] })],
  },
  { name: 'released, then tightened', filings: [filing('released', { shownAt: members }), filing('released', { ...community })] },
  { name: 'released to the community, then opened', filings: [filing('released', { ...community }), filing('released')] },
  { name: 'withdrawn', withdrawn: true, filings: [filing('released')] },
  { name: 'withdrawn from the community', withdrawn: true, filings: [filing('released', { ...community }), filing('released', { ...community })] },
]
