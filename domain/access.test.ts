import { expect, test } from 'vitest'
import { deeds, mayKnowOf, refusalTo, type Deed } from './access'
import type { Actor } from './actor'
import type { DocumentFacts } from './document-facts'
import type { RefusalReason } from './outcome'
import { askers, filed, situations } from './testing/askers'

const signs: Partial<Record<RefusalReason, string>> = {
  not_found: '·',
  not_permitted: '-',
  wrong_state: 'state',
  review_pending: 'pend',
  own_organisation: 'own',
  affiliated_organisation: 'affil',
}
const signOf = (refusal: RefusalReason | null) => (refusal === null ? 'YES' : (signs[refusal] ?? '?')).padEnd(6)

function table(answer: (actor: Actor, facts: DocumentFacts) => string): string {
  const byCells = new Map<string, string[]>()
  for (const [name, actor, owner] of askers) {
    const cells = situations.map(([, facts]) => answer(actor, { ...filed, ...owner, ...facts }))
    if (cells.every((cell) => ['·', '-'].includes(cell.trim()))) continue
    const line = cells.join('').trimEnd()
    byCells.set(line, [...(byCells.get(line) ?? []), name])
  }
  return [...byCells].map(([cells, names]) => `  ${cells.padEnd(68)}${names.join(', ')}`).join('\n')
}

const heading = `  ${situations.map(([name]) => name.padEnd(6)).join('').trimEnd()}`
const truthOf = (deed: Deed) => `${deed}\n${table((actor, facts) => signOf(refusalTo(actor, deed, facts)))}`

test('every answer of the policy stands in one table, in which whoever is not named is refused everywhere', () => {
  expect(`\n${heading}\n${deeds.map(truthOf).join('\n')}\n`).toMatchInlineSnapshot(`
    "
      draft submi lapsd nowai revie retur accep commu relea super withd
    read_draft
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
    read_review_snapshot
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
      ·     YES   YES   YES   YES   -     -     -     -     -     ·       GR, MR, MR affiliated, MR own, GR on unnamed, MR on unnamed
    read_released
      ·     ·     ·     ·     ·     ·     ·     ·     YES   YES   ·       public, MA on unnamed
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
      ·     ·     ·     ·     ·     ·     ·     YES   YES   YES   ·       VM other, VP other, VP on unnamed
      ·     -     -     -     -     -     -     YES   YES   YES   ·       GR, MR, MR affiliated, MR own, GR on unnamed, MR on unnamed
      -     -     -     -     -     -     -     -     YES   YES   -       MA
    read_metadata
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, MA, VM unnamed, VP unnamed, job told to, job
      ·     YES   YES   YES   YES   YES   YES   YES   YES   YES   ·       GR, MR, MR affiliated, MR own, GR on unnamed, MR on unnamed
    create
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
    edit
      YES   state state state state YES   state state state state state   VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
    change_draft_audience
      YES   state state state state YES   state state state state state   VP own, VP own affiliated, VP unnamed
    submit
      YES   state state state state state state state state state state   VP own, VP own affiliated, VP unnamed
    resubmit
      state state state state state YES   state state state state state   VP own, VP own affiliated, VP unnamed
    recall
      state YES   YES   YES   state state state state state state state   VP own, VP own affiliated, VP unnamed
    discard
      YES   state state state state state state state state state state   VP own, VP own affiliated, VP unnamed
    begin_review
      ·     YES   YES   YES   state state state state state state ·       MR
      ·     affil affil affil affil affil affil affil affil affil ·       MR affiliated
      ·     own   own   own   own   own   own   own   own   own   ·       MR own
    note
      ·     YES   YES   YES   YES   state state state YES   state ·       GR, MR, GR on unnamed, MR on unnamed
      ·     affil affil affil affil affil affil affil affil affil ·       MR affiliated
      ·     own   own   own   own   own   own   own   own   own   ·       MR own
    answer_note
      state YES   YES   YES   YES   YES   YES   YES   YES   YES   state   VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
    request_changes
      ·     state state state YES   state state state state state ·       MR
      ·     affil affil affil affil affil affil affil affil affil ·       MR affiliated
      ·     own   own   own   own   own   own   own   own   own   ·       MR own
    accept
      ·     state state state YES   state state state state state ·       MR
      ·     affil affil affil affil affil affil affil affil affil ·       MR affiliated
      ·     own   own   own   own   own   own   own   own   own   ·       MR own
    release
      state state state state state state YES   state state state state   VP own, VP own affiliated, VP unnamed, job told to
    release_self_attested
      state pend  YES   YES   pend  state state state state state state   VP own, VP unnamed, job told to
      state YES   YES   YES   YES   state state state state state state   VP own affiliated
    withdraw
      state state state state state state state YES   YES   YES   state   VP own, VP own affiliated, VP unnamed
    start_version
      state state state state state state state YES   YES   state state   VM own, VP own, VP own affiliated, VM unnamed, VP unnamed
    change_released_audience
      state state state state state state state YES   YES   state state   VP own, VP own affiliated, VP unnamed
    confirm_sections
      state state state state state state state YES   YES   state state   VM own, VP own, VP own affiliated
    confirm_unchanged
      state state state state state state state YES   YES   state state   VP own, VP own affiliated
    read_receipts
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VP own, VP own affiliated, VP unnamed
    manage_people
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VP own, VP own affiliated, MA
    change_profile
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VP own, VP own affiliated
    file_unnamed
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated
    destroy_attribution
      state state state state state state state YES   YES   YES   YES     VP unnamed
    take_back_filing
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VP own, VP own affiliated
    save_run
      state state state state state state state YES   YES   YES   state   VM own, VP own, VP own affiliated
      ·     ·     ·     ·     ·     ·     ·     YES   YES   YES   ·       VM other, VP other
      ·     -     -     -     -     -     -     YES   YES   YES   ·       GR, MR, MR affiliated, MR own
      -     -     -     -     -     -     -     -     YES   YES   -       MA
    "
  `)
})

test('who may know that a version exists stands in one table', () => {
  expect(`\n${heading}\n${table((actor, facts) => (mayKnowOf(actor, facts) ? 'YES' : '·').padEnd(6))}\n`).toMatchInlineSnapshot(`
    "
      draft submi lapsd nowai revie retur accep commu relea super withd
      ·     ·     ·     ·     ·     ·     ·     ·     YES   YES   ·       public, MA on unnamed
      YES   YES   YES   YES   YES   YES   YES   YES   YES   YES   YES     VM own, VP own, VP own affiliated, MA, VM unnamed, VP unnamed, job told to, job
      ·     ·     ·     ·     ·     ·     ·     YES   YES   YES   ·       VM other, VP other, VP on unnamed
      ·     YES   YES   YES   YES   YES   YES   YES   YES   YES   ·       GR, MR, MR affiliated, MR own, GR on unnamed, MR on unnamed
    "
  `)
})

test('whoever may not know of a document is told the same whatever they try', () => {
  for (const [, actor, owner] of askers) {
    for (const [, facts] of situations) {
      const document = { ...filed, ...owner, ...facts }
      if (mayKnowOf(actor, document)) continue
      expect(new Set(deeds.map((deed) => refusalTo(actor, deed, document)))).toEqual(new Set(['not_found']))
    }
  }
})

test('whoever may know of a document is never told that it does not exist', () => {
  for (const [, actor, owner] of askers) {
    for (const [, facts] of situations) {
      const document = { ...filed, ...owner, ...facts }
      if (!mayKnowOf(actor, document)) continue
      expect(deeds.map((deed) => refusalTo(actor, deed, document))).not.toContain('not_found')
    }
  }
})
