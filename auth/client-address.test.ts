import { expect, test } from 'vitest'
import { clientAddress, clientNetwork } from './client-address'

test('the address is the launcher\'s header and no claim of the client', () => {
  expect(clientAddress(new Headers({ 'x-bulkhead-client': '192.0.2.7', 'x-forwarded-for': '198.51.100.1' }))).toBe('192.0.2.7')
  expect(clientAddress(new Headers({ 'x-forwarded-for': '198.51.100.1' }))).toBe('unknown')
})

test('one subscriber counts as one client, however many addresses they hold', () => {
  expect(clientNetwork('192.0.2.7')).toBe('192.0.2.7')
  expect(clientNetwork('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(clientNetwork('2001:0DB8:1:2::9')).toBe('2001:db8:1:2')
  expect(clientNetwork('2001:db8::1')).toBe('2001:db8:0:0')
  expect(clientNetwork('::1')).toBe('0:0:0:0')
})
