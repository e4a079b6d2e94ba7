import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { layerOf, mayUsePackage, packageOf, rules, type Layer } from '@/bin/layers/layers'

export type Source = { path: string; text: string }

/** The imports that the table of layers forbids, one sentence each with where the code belongs. */
export function findViolations(sources: Source[]): string[] {
  const paths = new Set(sources.map(source => source.path))
  return sources.flatMap(source => importsOf(source).flatMap(specifier => explain(source.path, specifier, paths)))
}

function importsOf({ path, text }: Source): string[] {
  if (path.endsWith('.mdx')) return [...text.matchAll(/^(?:import|export) .*?from ['"](.+?)['"]/gm)].map(match => match[1] ?? '')
  return ts.preProcessFile(text, true, true).importedFiles.map(file => file.fileName)
}

function explain(path: string, specifier: string, paths: Set<string>): string[] {
  const from = layerOf(path)
  const target = targetOf(path, specifier, paths)
  const reason = target === undefined ? refusePackage(path, from, packageOf(specifier)) : refuseFile(path, from, target)
  return reason === undefined ? [] : [`${path} may not import ${specifier}: ${reason}`]
}

// A specifier without its extension is resolved, because form.tsx and schema.ts are of different layers.
function targetOf(path: string, specifier: string, paths: Set<string>): string | undefined {
  const target = specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? join(dirname(path), specifier) : undefined
  if (target === undefined) return undefined
  return [target, `${target}.ts`, `${target}.tsx`].find(candidate => paths.has(candidate)) ?? target
}

function refusePackage(path: string, from: Layer, name: string): string | undefined {
  if (from === 'outside') return undefined
  if (from === 'test') return path.startsWith('domain/') && /^(pg|drizzle-orm)$/.test(name) ? advice.db : undefined
  if (mayUsePackage(from, name)) return undefined
  if (name.startsWith('node:')) return 'what touches the machine belongs in db/, operations/ or app/; hand the result in as an argument.'
  if (/^(pg|drizzle-orm)$/.test(name)) return advice.db
  if (/^next(-auth)?$/.test(name)) return 'what knows Next.js belongs in app/ or auth/.'
  if (/^react/.test(name)) return 'what draws belongs in components/, figures/ or a kind\'s form.tsx and view.tsx.'
  return `${folderOf[from] ?? from} keeps to few packages; do this where they are allowed and hand the result in.`
}

function refuseFile(path: string, from: Layer, target: string): string | undefined {
  const to = layerOf(target)
  if (from === 'outside') return undefined
  if (from === 'test') return path.startsWith('domain/') && to === 'db' ? advice.db : undefined
  if (isKind(from) && isKind(to) && kindOf(path) !== kindOf(target)) return 'what two kinds share belongs in domain/ or figures/.'
  if (/^(db|operations)\/seed/.test(path) && /^kinds\/[^/]+\/([a-z-]+-)?example/.test(target)) return undefined
  if (from === to || rules[from].layers.includes(to)) return undefined
  return advice[to]
}

const isKind = (layer: Layer) => layer === 'kind' || layer === 'kind screen'
const kindOf = (path: string) => path.split('/')[1]

const folderOf: Partial<Record<Layer, string>> = { kind: 'a kind\'s schema', 'kind screen': 'a kind\'s form and view' }

const advice: Record<Layer, string> = {
  domain: 'components/ know no domain word; what does belongs in figures/.',
  kind: 'only kinds/schemas.ts speaks for all kinds; what kinds share belongs in domain/.',
  'kind screen': 'a kind is drawn through kinds/screens.tsx, by app/.',
  'kinds/schemas': 'what depends on all kinds belongs in db/, operations/ or app/.',
  'kinds/screens': 'screens are put together in app/.',
  narrative: 'author text is read in operations/ and drawn in figures/, a kind\'s form and view, or app/.',
  figures: 'what draws with domain words belongs in figures/, a kind\'s form and view, or app/.',
  components: 'what draws belongs in figures/, a kind\'s form and view, or app/.',
  catalogue: 'catalogue data is read by a kind, or handed in by app/.',
  content: 'guides are served by app/.',
  db: 'data is asked for by a verb in operations/ (or by auth/).',
  operations: 'verbs are called from a route or an action in app/.',
  auth: 'the actor is found in app/ and handed in as an argument.',
  app: 'nothing imports app/; what it shares belongs in the layer below.',
  env: 'settings are read in bin/, db/, auth/ or operations/ and handed in as arguments.',
  outside: 'bin/, bench/ and e2e/ stand outside; what the app needs too belongs in a layer of its own.',
  test: 'test code stays with tests.',
}
