import { expect, test } from 'vitest'
import { StatusBoard } from './save-status'

test('what is said besides outlasts a save that passes by, and goes when something is typed', () => {
  const board = new StatusBoard()
  board.note('It stands there already')
  board.tell({ kind: 'saving' })
  board.tell({ kind: 'saved', at: '2026-11-22T09:14:05.000Z', aside: [] })
  expect(board.now()).toMatchObject({ kind: 'saved', note: 'It stands there already' })
  board.tell({ kind: 'typing' })
  expect(board.now()).toEqual({ kind: 'typing' })
  board.note('It stands there already')
  board.tell({ kind: 'offline' })
  expect(board.now()).toEqual({ kind: 'offline' })
})
