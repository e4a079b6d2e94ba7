import { describe, expect, test } from 'vitest'
import { beginsAsModule } from './module-syntax'

describe('a block that can be module syntax is seen', () => {
  test.each([
    'import x from "y"',
    "import x from 'y'",
    'import "y"',
    'import"y"',
    'import * as x from "y"',
    'import{x}from "y"',
    'import x, {y} from "z"',
    'import x, * as y from "z"',
    'import defer * as x from "y"',
    'import source x from "y"',
    'import type {x} from "y"',
    'import/* a */x/* b */from"y"',
    'import // a\nx from "y"',
    'import \\u0078 from "y"',
    'import\tx\nfrom\n"y"',
    'export default 1',
    'export {x}',
    'export * from "y"',
    'export const x = 1',
    'export let x',
    'export var {x} = y',
    'export const[x] = y',
    'export function x() {}',
    'export async function* x() {}',
    'export class X {}',
    'export class X extends Y {}',
  ])('%j', (block) => {
    expect(beginsAsModule(block)).toBe(true)
  })
})

describe('prose that cannot be module syntax is left alone', () => {
  test.each([
    'import controls were late',
    'Import x from "y"',
    'import duties rose from 3 to 4',
    'import, export and the rest',
    'import (see below)',
    'important from "y"',
    'imports from "y"',
    'export of logs to the sensor',
    'export constraints are listed',
    'export class of products',
    'export functions (all of them)',
    'export defaults are listed',
    'exports {x}',
    '',
  ])('%j', (block) => {
    expect(beginsAsModule(block)).toBe(false)
  })
})
