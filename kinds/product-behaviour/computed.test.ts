import { describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/domain/kind-definition'
import { compute, parsesContentAtBoot } from './computed'

const answer = (answer: string) => ({ answer, because: 'x' })
const drivers = (...list: object[]) => compute({ kernel: { drivers: list.map((driver, index) => ({ row: `aaaa000${index}`, ...driver })) } })

describe('what is computed of the drivers', () => {
  it('is user mode only where drivers do not apply, and nothing is said where they are not told', () => {
    expect(compute({ kernel: { drivers: answer('not_applicable') } })).toMatchObject({ user_mode_only: 'yes', starts_at_boot: 'no', parses_content_in_kernel: 'no' })
    const silent: DocumentBody[] = [{}, { kernel: { drivers: answer('not_disclosed') } }, { kernel: { drivers: [] } }]
    for (const body of silent) {
      expect(compute(body)).toMatchObject({ user_mode_only: 'unknown', starts_at_boot: 'unknown', parses_content_in_kernel: 'unknown' })
    }
  })

  it('is yes where one driver says so, no where all say otherwise, and else unknown', () => {
    expect(drivers({ start_type: 'demand' }, { start_type: 'boot' })).toMatchObject({ user_mode_only: 'no', starts_at_boot: 'yes' })
    expect(drivers({ start_type: 'demand' }, { start_type: 'auto' }).starts_at_boot).toBe('no')
    expect(drivers({ start_type: 'demand' }, { start_type: answer('unknown') }).starts_at_boot).toBe('unknown')
    expect(drivers({ parses_untrusted_content_in_kernel: 'yes' }, { parses_untrusted_content_in_kernel: answer('not_disclosed') })).toMatchObject({ parses_content_in_kernel: 'yes', not_disclosed: 1 })
    expect(drivers({ parses_untrusted_content_in_kernel: { withheld: true } }).parses_content_in_kernel).toBe('unknown')
  })
})

describe('whether a driver that starts at boot parses content', () => {
  const [boot, later, parses, plain] = [{ start_type: 'boot' }, { start_type: 'demand' }, { parses_untrusted_content_in_kernel: 'yes' }, { parses_untrusted_content_in_kernel: 'no' }]
  const told = (...list: object[]) => parsesContentAtBoot({ kernel: { drivers: list.map((driver, index) => ({ row: `aaaa000${index}`, ...driver })) } })

  it('is told of one and the same driver, not of two', () => {
    expect(told({ ...boot, ...parses }, { ...later, ...plain })).toBe('yes')
    expect(told({ ...boot, ...plain }, { ...later, ...parses })).toBe('no')
  })

  it('is no where one answer of every driver rules it out, and unknown where what is not told or withheld could make it so', () => {
    for (const open of [answer('unknown'), answer('not_disclosed'), { withheld: true }, undefined]) {
      expect(told({ ...later, parses_untrusted_content_in_kernel: open }, { start_type: open, ...plain })).toBe('no')
      expect(told({ ...boot, parses_untrusted_content_in_kernel: open }, { ...later, ...plain })).toBe('unknown')
      expect(told({ start_type: open, ...parses })).toBe('unknown')
      expect(told({ start_type: open, ...parses }, { ...boot, ...parses })).toBe('yes')
    }
  })

  it('is no where there is no driver, and unknown where drivers are not told', () => {
    expect(parsesContentAtBoot({ kernel: { drivers: answer('not_applicable') } })).toBe('no')
    for (const drivers of [answer('not_disclosed'), { withheld: true }, undefined]) expect(parsesContentAtBoot({ kernel: { drivers } })).toBe('unknown')
  })
})
