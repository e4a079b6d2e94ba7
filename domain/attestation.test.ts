import { expect, test } from 'vitest'
import { attestationFor } from './attestation'

const at = new Date('2026-11-22T10:00Z')

test('members read who attested and when; the public does not', () => {
  expect(attestationFor('vendor', 'community', at)).toEqual({ role: 'vendor_publisher', statementVersion: '1', at })
  expect(attestationFor('vendor', 'public', at)).toBeNull()
})

test('nobody attests a reconstruction', () => {
  expect(attestationFor('reconstruction_desk', 'bilateral', at)).toBeNull()
})
