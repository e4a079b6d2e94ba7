import type { MDXProps } from 'mdx/types'
import type { JSX } from 'react'
import { guideFrontmatter, type GuideFrontmatter } from './guide-frontmatter'
import { guideNames } from './guide-names'
import FilingABehaviourDisclosure from './guides/filing-a-behaviour-disclosure.mdx'
import FilingANearMiss from './guides/filing-a-near-miss.mdx'
import FilingAPostMortem from './guides/filing-a-post-mortem.mdx'
import FilingAnUpdatePractice from './guides/filing-an-update-practice.mdx'
import MeasuredRollout from './guides/measured-rollout.mdx'
import Reconstructions from './guides/reconstructions.mdx'
import WhoMayReadWhat from './guides/who-may-read-what.mdx'

export interface Guide extends GuideFrontmatter {
  name: string
  Text: (props: MDXProps) => JSX.Element
}

const texts: Readonly<Record<string, Guide['Text']>> = {
  'who-may-read-what': WhoMayReadWhat,
  'filing-a-post-mortem': FilingAPostMortem,
  'filing-a-behaviour-disclosure': FilingABehaviourDisclosure,
  'filing-an-update-practice': FilingAnUpdatePractice,
  'filing-a-near-miss': FilingANearMiss,
  'measured-rollout': MeasuredRollout,
  reconstructions: Reconstructions,
}

/** The guides, in the order in which they are listed. */
export function allGuides(): Guide[] {
  return guideNames.flatMap((name) => {
    const Text = texts[name]
    return Text ? [{ name, Text, ...guideFrontmatter(name) }] : []
  })
}

export function findGuide(name: string): Guide | undefined {
  return allGuides().find((guide) => guide.name === name)
}
