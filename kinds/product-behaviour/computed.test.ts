import { describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/domain/kind-definition'
import { compute } from './computed'

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
