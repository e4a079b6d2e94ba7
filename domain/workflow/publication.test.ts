import { expect, test } from 'vitest'
import { after, editableStates, publicationMoves, publicationStates, publicationWords, releasedStates, reviewStates } from './publication'

test('the publication machine has these arrows and no others', () => {
  const arrows = publicationMoves.map((move) => `${move.from.join(' or ')} -> ${move.to}: ${move.name}, by ${move.who}`)
  expect(`\n${arrows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    draft -> submitted: submit, by vendor publisher
    submitted -> draft: recall, by vendor publisher
    submitted -> in_review: begin_review, by Microsoft reviewer
    in_review -> changes_requested: request_changes, by Microsoft reviewer
    changes_requested -> in_review: resubmit, by vendor publisher
    in_review -> accepted: accept, by Microsoft reviewer
    accepted -> released: release, by vendor publisher
    submitted or in_review -> released: release_self_attested, by vendor publisher
    draft -> released: release_patch, by vendor publisher
    released -> superseded: supersede, by the release of a newer version
    released or superseded -> withdrawn: withdraw, by vendor publisher
    "
  `)
})

test('a move leads to one state from wherever it starts', () => {
  for (const move of publicationMoves) {
    for (const from of move.from) expect(after(from, move.name)).toBe(move.to)
  }
})

test('a move that the machine does not have leads nowhere', () => {
  for (const state of publicationStates) {
    for (const move of publicationMoves) {
      if (!move.from.includes(state)) expect(after(state, move.name)).toBeNull()
    }
  }
})

test('nothing leaves a withdrawn version', () => {
  expect(publicationMoves.filter((move) => move.from.includes('withdrawn'))).toEqual([])
})

test('every state can be reached from a draft', () => {
  const reached = new Set(['draft'])
  publicationStates.forEach(() => {
    for (const move of publicationMoves) if (move.from.some((from) => reached.has(from))) reached.add(move.to)
  })
  expect(reached).toEqual(new Set(publicationStates))
})

test('the states in which a version is written, reviewed and read have nothing in common', () => {
  const all = [...editableStates, ...reviewStates, ...releasedStates]
  expect(new Set(all).size).toBe(all.length)
})

test('a released version is called released, and never anything like it', () => {
  expect(publicationWords.released).toBe('Released')
  expect(Object.values(publicationWords).join(' ')).not.toMatch(/publish/i)
})
