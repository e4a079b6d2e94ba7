/** The keys of a table of words, in its order, as `z.enum` wants them. */
export function keysOf<K extends string>(words: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(words) as [K, ...K[]]
}
