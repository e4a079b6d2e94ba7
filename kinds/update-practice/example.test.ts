import { describe, expect, it } from 'vitest'
import { missingFor } from '@/domain/completeness'
import { problemsInOverrides } from '@/domain/overrides'
import { problemsIn } from '@/domain/validation'
import { updatePractice as kind } from './definition'
import { example, exampleOverrides } from './example'

describe('the example of Northlight Sentry', () => {
  it('is a complete filing without a problem', () => {
    expect(problemsIn(kind, example)).toEqual([])
    expect(missingFor(kind, example, 'filed')).toEqual([])
    expect(problemsInOverrides(kind, example, exampleOverrides)).toEqual([])
  })
})
