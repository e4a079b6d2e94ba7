import { describe, expect, test } from 'vitest'
import { isAllowedAddress, isSourceAddress } from './allowed-address'

test.each(['https://example.com', 'HTTP://example.com/a?b=c#d', 'https://[::1]/', 'mailto:a@example.com', 'mailto:a@example.com?subject=b'])(
  '%j is allowed',
  (address) => {
    expect(isAllowedAddress(address)).toBe(true)
  },
)

describe('everything else is refused', () => {
  test.each([
    '', 'a', '/a', './a', '../a', '#a', '?a', '//example.com', '\\\\example.com', 'https:', 'https:example.com', 'https:/example.com',
    'https://', 'https:///example.com', 'https://?', 'https:\\\\example.com', 'https://example.com\\@evil.example', 'https://user@example.com',
    'https://user:secret@example.com', ' https://example.com', 'https://exa mple.com', 'https://example.com\n', 'https://exam\u200bple.com',
    'https://example.com/\u202egpj', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'java\tscript:x', '\u0001javascript:x',
    'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://example.com/x', 'ftp://example.com', 'tel:1', 'intent://x', 'view-source:https://example.com',
    'mailto:', 'mailto:a', 'mailto:a@b@c', 'mailto:?bcc=a', 'https://exa%00mple.com', 'https://[', 'javascript://example.com/%0aalert(1)',
  ])('%j', (address) => {
    expect(isAllowedAddress(address)).toBe(false)
  })
})

test('a source is https and nothing else', () => {
  expect(['https://example.com', 'http://example.com', 'mailto:a@example.com'].map(isSourceAddress)).toEqual([true, false, false])
})
