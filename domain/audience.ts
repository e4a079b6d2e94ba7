/** The audience ladder, widest first. A level says who may open a text; a TLP label says what a reader may do next. */
export const levels = ['public', 'community', 'oversight', 'bilateral', 'named'] as const
export type Level = (typeof levels)[number]

/** Levels for which a projection is stored. `named` is reserved until people are listed per document. */
export const projectedLevels = ['public', 'community', 'oversight', 'bilateral'] as const
export type ProjectedLevel = (typeof projectedLevels)[number]

/** Levels a release may name as its widest. */
export const widestLevels = ['public', 'community'] as const
export type WidestLevel = (typeof widestLevels)[number]

/** 0 for public up to 4 for named: a higher rank is read by fewer. */
export function rankOf(level: Level): number {
  return levels.indexOf(level)
}

/** Whether a reader cleared for `reader` may see a text of `text`. */
export function opens(reader: Level, text: Level): boolean {
  return rankOf(text) <= rankOf(reader)
}

/** The narrower (read by fewer) of two levels. */
export function narrower<A extends Level, B extends Level>(a: A, b: B): A | B {
  return rankOf(a) >= rankOf(b) ? a : b
}

/** The level under which texts of several levels are shared together. */
export function levelOfAll(levels: readonly ProjectedLevel[]): ProjectedLevel {
  return levels.reduce<ProjectedLevel>((one, other) => narrower(one, other), 'public')
}

/** The wider (read by more) of two levels. */
export function wider<A extends Level, B extends Level>(a: A, b: B): A | B {
  return rankOf(a) <= rankOf(b) ? a : b
}

export interface AudienceDescription {
  name: string
  readers: string
  tlp: 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER+STRICT' | 'TLP:RED'
  sharing: string
}

/** Words for each level; TLP labels after FIRST TLP 2.0. */
export const audience: Record<Level, AudienceDescription> = {
  public: {
    name: 'Public',
    readers: 'Anyone, without an account',
    tlp: 'TLP:CLEAR',
    sharing: 'May be shared without limit.',
  },
  community: {
    name: 'Community',
    readers: 'Every member organisation: vendors, government and Microsoft',
    tlp: 'TLP:GREEN',
    sharing: 'May be shared within the member organisations, not in public.',
  },
  oversight: {
    name: 'Oversight',
    readers: 'The owner, government reviewers and Microsoft reviewers',
    tlp: 'TLP:AMBER+STRICT',
    sharing: 'May be shared inside your own organisation only, with those who need to know.',
  },
  bilateral: {
    name: 'Bilateral',
    readers: 'The owner and Microsoft reviewers',
    tlp: 'TLP:AMBER+STRICT',
    sharing: 'May be shared inside your own organisation only, with those who need to know.',
  },
  named: {
    name: 'Named',
    readers: 'Listed people only',
    tlp: 'TLP:RED',
    sharing: 'For the named readers only. Do not share.',
  },
}
