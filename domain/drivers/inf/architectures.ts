import { splitKey, splitValues } from './fields'
import type { Sections } from './sections'
import type { Strings } from './strings'

const words: Readonly<Record<string, string>> = { x86: 'x86', amd64: 'x64', arm64: 'arm64', arm: 'arm', ia64: 'ia64' }

export interface InstallSection {
  /** Without decoration, in small letters. */
  plain: string
  /** Null where the name says none, and for a template such as `NT$ARCH$`. */
  architecture: string | null
}

/** `Foo_Install.NTamd64.10.0...17763` is the install section Foo_Install for x64. */
export function installSection(name: string): InstallSection {
  const decorated = /^(.*)\.nt([a-z0-9$]*)(?:\.[\d.]*)?$/i.exec(name)
  if (!decorated) return { plain: name.toLowerCase(), architecture: null }
  return { plain: (decorated[1] ?? '').toLowerCase(), architecture: words[(decorated[2] ?? '').toLowerCase()] ?? null }
}

/** For which architectures the models of a file use each install section, by its plain name. */
export function architecturesOfModels(sections: Sections, strings: Strings): ReadonlyMap<string, Set<string>> {
  const used = new Map<string, Set<string>>()
  for (const { name, architecture } of modelSections(sections, strings)) {
    for (const { line, text } of sections.get(name)?.lines ?? []) {
      const [install = ''] = splitValues(splitKey(text).rest)
      const { plain } = installSection(strings.fill(install, line))
      used.set(plain, (used.get(plain) ?? new Set()).add(architecture))
    }
  }
  return used
}

/** The decorated sections of models that the manufacturers name, each once. */
function modelSections(sections: Sections, strings: Strings): { name: string; architecture: string }[] {
  const named = new Map<string, string>()
  for (const { line, text } of sections.get('manufacturer')?.lines ?? []) {
    const [models = '', ...decorations] = splitValues(splitKey(text).rest).map((value) => strings.fill(value, line))
    for (const decoration of decorations) {
      const { architecture } = installSection(`.${decoration}`)
      if (architecture) named.set(`${models}.${decoration}`.toLowerCase(), architecture)
    }
  }
  return [...named].map(([name, architecture]) => ({ name, architecture }))
}
