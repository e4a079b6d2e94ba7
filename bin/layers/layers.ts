import { builtinModules } from 'node:module'

export type Layer =
  | 'domain' | 'kind' | 'kind screen' | 'kinds/schemas' | 'kinds/screens' | 'narrative' | 'figures' | 'components'
  | 'catalogue' | 'content' | 'db' | 'operations' | 'auth' | 'app' | 'env' | 'outside' | 'test'

type Rule = { layers: Layer[]; packages: RegExp }

const drawing = /^(react|react-dom|@conform-to\/(react|zod))$/
const reading = /^(react|mdast(-.*)?|micromark(-.*)?|hast(-.*)?|unist(-.*)?)$/
const serving = /^(?!(pg|drizzle-orm)$)/

/** Which layers and packages each layer may import; its own layer is always allowed, another kind never. */
export const rules: Record<Exclude<Layer, 'outside' | 'test'>, Rule> = {
  domain: { layers: [], packages: /^zod$/ },
  kind: { layers: ['domain', 'catalogue'], packages: /^zod$/ },
  'kind screen': { layers: ['kind', 'domain', 'catalogue', 'figures', 'components', 'narrative'], packages: drawing },
  'kinds/schemas': { layers: ['kind', 'domain'], packages: /^zod$/ },
  'kinds/screens': { layers: ['kind', 'kind screen', 'kinds/schemas', 'figures', 'domain'], packages: drawing },
  narrative: { layers: [], packages: reading },
  figures: { layers: ['domain', 'components', 'narrative'], packages: drawing },
  components: { layers: [], packages: drawing },
  catalogue: { layers: ['domain'], packages: /^zod$/ },
  content: { layers: ['domain', 'figures', 'components', 'narrative'], packages: serving },
  db: { layers: ['domain', 'kinds/schemas', 'env'], packages: /^(?!(next|next-auth|react|react-dom)$)/ },
  operations: { layers: ['db', 'domain', 'kinds/schemas', 'narrative', 'env'], packages: /^(?!(next|next-auth|react|react-dom|drizzle-orm|pg)$)/ },
  auth: { layers: ['db', 'domain', 'env'], packages: serving },
  app: {
    layers: ['operations', 'auth', 'kind', 'kind screen', 'kinds/schemas', 'kinds/screens', 'figures', 'components', 'domain', 'content', 'catalogue', 'narrative'],
    packages: serving,
  },
  env: { layers: [], packages: /^(zod|node:.*)$/ },
}

const withoutNode: ReadonlySet<Layer> = new Set(['domain', 'kind', 'kind screen', 'kinds/schemas', 'kinds/screens', 'narrative', 'figures', 'components', 'catalogue'])

export function mayUsePackage(layer: keyof typeof rules, name: string): boolean {
  if (name.startsWith('node:')) return !withoutNode.has(layer)
  return rules[layer].packages.test(name)
}

/** The name of the package that a specifier names; Node's own modules all begin with `node:`. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/')
  if (specifier.startsWith('node:')) return specifier
  if (builtinModules.includes(specifier)) return `node:${specifier}`
  return first.startsWith('@') ? `${first}/${second}` : first
}

const whole: Partial<Record<string, Layer>> = {
  domain: 'domain', narrative: 'narrative', figures: 'figures', components: 'components', catalogue: 'catalogue',
  content: 'content', db: 'db', operations: 'operations', auth: 'auth', app: 'app', bin: 'outside', bench: 'outside', e2e: 'outside',
}

/** The layer of a path from the root, with or without its extension. Loose files of the root belong to the app. */
export function layerOf(path: string): Layer {
  const [folder = '', ...rest] = path.split('/')
  if (/\.(test|spec)(\.tsx?)?$/.test(path) || path.includes('/testing/')) return 'test'
  if (folder === 'kinds') return layerOfKind(rest, path)
  if (rest.length > 0) return whole[folder] ?? 'app'
  if (/^env(\.ts)?$/.test(path)) return 'env'
  return /\.config(\.[jt]s)?$/.test(path) ? 'outside' : 'app'
}

function layerOfKind([kind = '', ...rest]: string[], path: string): Layer {
  if (rest.length > 0) return /\.tsx$|\/(form|view)$|\.css$/.test(path) ? 'kind screen' : 'kind'
  return kind.startsWith('schemas') ? 'kinds/schemas' : 'kinds/screens'
}
