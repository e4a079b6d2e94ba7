import { scenarioKeys, scenarioNames } from '@/domain/rollout/typed-scenario'
import type { ShownReplay } from './shown-replay'

/** What was asked as the fields of a form, by their names. */
export function askedFields({ fields, typed }: Pick<ShownReplay, 'fields' | 'typed'>): Record<string, string> {
  return { ...fields, ...Object.fromEntries(scenarioNames.flatMap((name) => (typed[name] === undefined ? [] : [[scenarioKeys[name], typed[name]]]))) }
}
