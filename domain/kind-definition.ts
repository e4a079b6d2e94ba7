import type { z } from 'zod'
import { widestLevels, type Level, type ProjectedLevel, type WidestLevel } from './audience'
import type { DeclaredChannel, ObservedCourse } from './declared/plan-and-course'
import type { FollowUp } from './follow-up'
import type { Problem } from './outcome'
import type { FiledPlan } from './rollout/filed-plan'
import type { ToldIncident } from './rollout/told-incident'
import type { Kind } from './vocabulary'

/** A document body: sections of fields. Drafts may lack any of them. */
export type SectionBody = Record<string, unknown>
export type DocumentBody = Record<string, SectionBody>

export interface LevelOverride {
  /** `section.field`, `section.list#row` or `section.list#row.field`. */
  path: string
  level: Level
  reason: string
}

export interface SectionDefinition {
  label: string
  hint?: string
  /** The step from which the section matters. */
  step: string
  schema: z.ZodObject
}

export interface RuleContext {
  step: string
  /** The body of the last released version, where there is one. */
  previous?: DocumentBody | undefined
}

/** A rule across fields; an empty list means that it holds. Rules judge only what is present. */
export type Rule = (body: DocumentBody, context: RuleContext) => Problem[]

/** Rows of several lists that belong to one row of another: a channel's rings, signals and outcomes. */
export interface RowFamily {
  /** The list whose rows head a family. */
  head: string
  /** Which of its fields names them. */
  named: string
  /** What a row of it is called: “channel”. */
  one: string
  /** The field by which the rows of the other lists say to which they belong. */
  by: string
  members: readonly string[]
}

/** The one thing that documents of a kind are about, where a field of a section names it: a product. */
export interface Subject {
  section: string
  named: string
  /** Fields of the section that say what holds of that thing alone. */
  own: readonly string[]
}

/** What a list shows of a document at one level: short words and enumerated values only. */
export interface Face {
  title: string
  summary: string
  facets: Record<string, string>
}

/** A short value of a face by which lists are narrowed and in whose columns they show it. */
export interface FacetDefinition {
  /** Its key in `Face.facets`. */
  name: string
  label: string
  /** Words for each value; only a facet with words can be narrowed by. */
  words?: Readonly<Record<string, string>>
  /** The facet holds several values, parted by one space. */
  several?: boolean
  /** What lists say of it, where the words of its value would say too much or too little. */
  say?: (facets: Face['facets']) => string
  filter: boolean
  column: boolean
}

/** What the list of a kind is called. */
export interface ShelfWords {
  title: string
  one: string
  many: string
  lede: string
}

export interface KindDefinition {
  kind: Kind
  /** The two letters in `BH-<code>-<year>-<random>`. */
  code: 'PB' | 'UP' | 'PM' | 'NM'
  /** First segment of the public address: `incidents`. */
  path: string
  label: string
  plural: string
  /** The topic of a title that is composed from vendor and product, where the kind tells how a product is and not what happened: “product behaviour”. */
  titledAs?: string
  schemaVersion: number
  steps: readonly string[]
  /** Steps whose release does not wait for acceptance. */
  stepsThatDoNotWait: readonly string[]
  stepWords: Readonly<Record<string, string>>
  sections: Readonly<Record<string, SectionDefinition>>
  rules: readonly Rule[]
  /** Where rows belong together, so that they are copied together. */
  family?: RowFamily
  /** What is not copied to a document that is about another one. */
  subject?: Subject
  /** How wide a release may be opened, where not every way is. */
  opensTo?: readonly WidestLevel[]
  /** Values that are never typed, from a body as one level sees it. */
  compute: (projected: DocumentBody, level: ProjectedLevel) => Record<string, unknown>
  /** The ring plans that incidents can be replayed against, where documents of the kind file any. */
  plans?: (projected: DocumentBody) => FiledPlan[]
  /** The incident that can be replayed against them, where documents of the kind tell of one; null for a document that does not. */
  incident?: (projected: DocumentBody) => ToldIncident | null
  /** What the page of a product tells of an incident beside its list, and the sections that it is told from. */
  followUp?: { reads: readonly string[]; tell: (projected: DocumentBody) => FollowUp }
  face: (projected: DocumentBody, computed: Record<string, unknown>) => Face
  /** Where the kind declares how updates travel: its channels, as one level reads them. */
  declares?: (projected: DocumentBody) => DeclaredChannel[]
  /** Where it tells how an update did travel; null for a document that does not. */
  observes?: (projected: DocumentBody) => ObservedCourse | null
  facets: readonly FacetDefinition[]
  shelf: ShelfWords
  /** How what an older schema wrote is read now: the first leads from version 1 to 2, the last to `schemaVersion`. */
  schemaChanges: readonly SchemaChange[]
}

/** One change of a kind's schema. Both functions are pure, and take whatever an import may hold. */
export interface SchemaChange {
  /** A body of the version before, as the next one has it. */
  body: (body: DocumentBody) => DocumentBody
  /** Where the field, list, row or leaf at a path of the version before stands in the next; null where it is no more. */
  path: (path: string) => string | null
}

export function widestLevelsOf(kind: KindDefinition): readonly WidestLevel[] {
  return kind.opensTo ?? widestLevels
}
