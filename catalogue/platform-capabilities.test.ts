import { describe, expect, it } from 'vitest'
import { capabilityCatalogues, capabilityWords, findCapability, newestCatalogue } from './platform-capabilities'

describe('the catalogue of platform capabilities', () => {
  it('has its versions in order, each with a state, a source and a name of its own for every capability', () => {
    const versions = capabilityCatalogues.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].toSorted())
    for (const { capabilities } of capabilityCatalogues) expect(new Set(capabilities.map(({ id }) => id)).size).toBe(capabilities.length)
  })

  it('offers something in place of everything but a gap', () => {
    for (const { capabilities } of capabilityCatalogues) {
      for (const { state, targets, offered_by: by } of capabilities) expect([targets.length === 0, by === undefined]).toEqual([state === 'gap', state === 'gap'])
    }
  })

  it('finds a capability by version, and none that there is not', () => {
    expect(findCapability(newestCatalogue.version, 'file_scan')?.state).toBe('preview')
    expect(findCapability('1999-12', 'file_scan')).toBeUndefined()
    expect(findCapability(newestCatalogue.version, 'constructor')).toBeUndefined()
    expect(capabilityWords['network_inspection']).toMatch(/^Network inspection/)
  })
})
