import { describe, expect, test } from 'vitest'
import { siteAddress, sitePath } from './site-path'

describe('where sign-in leads to', () => {
  test.each(['/desk', '/desk/BH-PM-2026-ABCDEF?step=full#action-items', '/incidents/a-b', '/people', '/search?q=a%2Fb%20c'])('%s on this site is kept', (path) => {
    expect(sitePath(path)).toBe(path)
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%2f/evil.example',
    '/%2Fevil.example',
    '/%5Cevil.example',
    '/%5cevil.example/%2e%2e',
    '/%252fevil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/desk/..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%09/evil.example',
    '/%0a/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '/%',
    '',
    '/api/auth/signout',
    '/sign-out',
    '/sign-in?next=/sign-in',
    undefined,
    null,
    ['/desk'],
    `/${'a'.repeat(2001)}`,
  ])('%j leads home instead', (path) => {
    expect(sitePath(path)).toBe('/home')
  })

  test('next-auth is held to the same rule for absolute addresses', () => {
    const base = 'https://portal.example'
    expect(siteAddress('https://portal.example/desk', base)).toBe('https://portal.example/desk')
    expect(siteAddress('https://portal.example.evil.example/', base)).toBe('https://portal.example/home')
    expect(siteAddress('https://portal.example@evil.example/', base)).toBe('https://portal.example/home')
    expect(siteAddress('https://portal.example//evil.example', base)).toBe('https://portal.example/home')
    expect(siteAddress('//evil.example', base)).toBe('https://portal.example/home')
  })
})
