import { isSourceAddress } from './allowed-address'

type Attribute = { required: boolean; accepts: (value: string) => boolean }

const title: Attribute = { required: false, accepts: () => true }

export const narrativeComponents = {
  Note: { title },
  Caution: { title },
  Excerpt: { source: { required: true, accepts: isSourceAddress }, title },
} as const satisfies Record<string, Record<string, Attribute>>

export type NarrativeComponentName = keyof typeof narrativeComponents

export function isNarrativeComponent(name: string): name is NarrativeComponentName {
  return Object.hasOwn(narrativeComponents, name)
}

export function attributesOf(name: NarrativeComponentName): ReadonlyMap<string, Attribute> {
  return new Map<string, Attribute>(Object.entries(narrativeComponents[name]))
}
