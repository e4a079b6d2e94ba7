import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseUnsafeLogin } from './check-login'
import { migrate, pendingMigrations } from './migrate'
import { freshDatabase, type FreshDatabase } from './testing/fresh-database'

let database: FreshDatabase
beforeAll(async () => void (database = await freshDatabase()))
afterAll(() => database.drop())

test('migrating twice applies nothing the second time', async () => {
  expect(await migrate(database.ownerUrl)).toEqual([])
  expect(await pendingMigrations(database.appUrl)).toEqual([])
})

test('the start accepts the application login and refuses owner and superuser', async () => {
  await expect(refuseUnsafeLogin(database.appUrl)).resolves.toBeUndefined()
  await expect(refuseUnsafeLogin(database.ownerUrl)).rejects.toThrow(/owner/)
  await expect(refuseUnsafeLogin(database.superuserUrl)).rejects.toThrow(/superuser/)
})
