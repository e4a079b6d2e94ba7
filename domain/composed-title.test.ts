import { expect, test } from 'vitest'
import { aboutSection } from './envelope'
import { composedTitle } from './composed-title'

const about = aboutSection({ title: 'filed', contacts: 'filed' })

test('a title is composed of vendor, product and topic', () => {
  expect(composedTitle('Northlight Security', ['Sentry'], 'product behaviour')).toBe('Northlight Security: Sentry, product behaviour')
  expect(composedTitle('Northlight Security', ['Sentry', 'Beacon', 'Lamp'], 'update practice')).toBe('Northlight Security: Sentry, Beacon and Lamp, update practice')
})

test('of many products the first is named, and the others are counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => `Northlight Sentry ${index + 1}`)
  expect(composedTitle('Northlight Security', many, 'update practice')).toBe('Northlight Security: Northlight Sentry 1 and 11 more, update practice')
})

test('names as long as the portal takes them make a title that its field takes', () => {
  const long = `${'Northlight '.repeat(10)}Sentry`.slice(0, 120)
  for (const [vendor, products] of [[long, [long]], ['N'.repeat(200), ['🛡️'.repeat(40), long]], ['Northlight', [long]]] as const) {
    const title = composedTitle(vendor, products, 'product behaviour')
    expect(about.safeParse({ title }).error?.issues ?? [], title).toEqual([])
    expect(title).toMatch(/^N.*: .+…( and 1 more)?, product behaviour$/)
  }
})
