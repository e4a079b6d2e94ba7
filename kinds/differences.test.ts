import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectedLevels } from '@/domain/audience'
import { differences } from '@/domain/differences/differences'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import { leavesOf } from '@/domain/field-walk'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import { project } from '@/domain/projection'
import { applyDifferences } from './testing/apply-differences'
import { arbitraryBody, arbitraryOverrides } from './testing/arbitrary-body'
import { everyKind } from './testing/every-kind'

/** A large kind takes long to generate; the seed differs on every run. */
const often = { numRuns: 40 }

/** Two versions: the rows of each list share ids, and stand in another order. */
const versions = (kind: KindDefinition) =>
  fc.tuple(arbitraryBody(kind), arbitraryBody(kind), fc.nat()).map(([before, other, turn]) => [before, turned(other, turn)] as const)

function turned(body: DocumentBody, turn: number): DocumentBody {
  const turnedField = (value: unknown) => (Array.isArray(value) && value.length > 1 ? [...value.slice(turn % value.length), ...value.slice(0, turn % value.length)] : value)
  return Object.fromEntries(Object.entries(body).map(([key, section]) => [key, Object.fromEntries(Object.entries(section).map(([name, value]) => [name, turnedField(value)]))]))
}

/** Lists and sections without content are nothing to a reader. */
function content(body: DocumentBody): DocumentBody {
  const sections = Object.entries(body).map(([key, section]) => [key, Object.fromEntries(Object.entries(section).filter(([, value]) => !(Array.isArray(value) && value.length === 0)))] as const)
  return Object.fromEntries(sections.filter(([, section]) => Object.keys(section).length > 0))
}

describe.each(everyKind)('differences between versions of the kind %s', (_name, kind) => {
  it('are none between a version and itself', () => {
    fc.assert(fc.property(arbitraryBody(kind), (body) => void expect(differences(kind, body, structuredClone(body))).toEqual([])), often)
  })

  it('account for all that changed: put upon the one they give the other', () => {
    fc.assert(
      fc.property(versions(kind), ([before, after]) => {
        const found = differences(kind, before, after)
        expect(canonicalJson(content(applyDifferences(before, found)))).toBe(canonicalJson(content(after)))
      }),
      often,
    )
  })

  it('name each place once, with words, and none where nothing changed', () => {
    fc.assert(
      fc.property(versions(kind), ([before, after]) => {
        const found = differences(kind, before, after)
        expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
        const wrong = found.filter(({ sentence, before: was, after: is }) => /^\s*$|\bundefined\b|\[object/.test(sentence) || canonicalJson({ was }) === canonicalJson({ was: is }))
        expect(wrong).toEqual([])
      }),
      often,
    )
  })

  it('name the one leaf that was changed', () => {
    const changed = arbitraryBody(kind).chain((body) => {
      const leaves = [...leavesOf(kind, body)]
      return fc.record({ body: fc.constant(body), leaf: leaves.length > 0 ? fc.constantFrom(...leaves) : fc.constant(undefined) })
    })
    fc.assert(
      fc.property(changed, ({ body, leaf }) => {
        if (!leaf) return
        const answered = { answer: 'unknown', because: 'Nobody has looked.' }
        const after = applyDifferences(body, [{ path: leaf.path, change: 'changed', after: answered } as never])
        expect(differences(kind, body, after).map(({ path }) => path)).toEqual(canonicalJson(leaf.value) === canonicalJson(answered) ? [] : [leaf.path])
      }),
      often,
    )
  })

  it('say nothing that a level may not read: they are made of what it is shown', () => {
    const both = versions(kind).chain(([before, after]) => fc.tuple(fc.constant(before), fc.constant(after), arbitraryOverrides(kind, before), arbitraryOverrides(kind, after), fc.constantFrom(...projectedLevels)))
    fc.assert(
      fc.property(both, ([before, after, ofBefore, ofAfter, level]) => {
        const [seenBefore, seenAfter] = [project(kind, before, level, ofBefore), project(kind, after, level, ofAfter)]
        const found = differences(kind, seenBefore, seenAfter)
        expect(canonicalJson(content(applyDifferences(seenBefore, found)))).toBe(canonicalJson(content(seenAfter)))
        if (canonicalJson(seenBefore) === canonicalJson(seenAfter)) expect(found).toEqual([])
      }),
      often,
    )
  })
})
