import { expect, test } from 'vitest'
import { example, otherExamples } from '@/kinds/near-miss/example'
import { nameToldIn, tellingProblems, type KnownName } from './telling-names'
import { smallKind } from './testing/small-kind'
import { componentRoleWords, layerWords, payloadClassWords, ringTypeWords } from './vocabulary'

const as = (sort: KnownName['sort'], ...names: string[]) => names.map((name) => ({ sort, name }))

const names = [
  ...as('organisation', 'Northlight Security', 'northlight', 'K7 Computing'),
  ...as('product', 'Northlight Sentry', 'Defender for Endpoint', 'Opal Agent'),
  ...as('part', 'nlfilter.sys', 'nl.sys', 'Filter port NlSentry', 'Channel file 291'),
  ...as('altitude', '328999.5', '388999'),
  ...as('address', 'disclosure@bluefjord.example'),
]

test.each([
  ['Our Northlight Sentry agent stopped.', 'Northlight Security'],
  ['NORTHLIGHT’S own ring', 'Northlight Security'],
  ['see status.northlight.example', 'Northlight Security'],
  ['the sentry service', 'Northlight Sentry'],
  ['NorthlightSentry.sys', 'Northlight Security'],
  ['ｎｏｒｔｈｌｉｇｈｔ', 'Northlight Security'],
  ['Our NorthlightAgent stopped.', 'Northlight Security'],
  ['at other Northlights', 'Northlight Security'],
  ['our north-light gates', 'Northlight Security'],
  ['n.o.r.t.h_l*i*ght', 'Northlight Security'],
  ['Nort\u00adhlight too', 'Northlight Security'],
  ['N\u200bo\u2060rth\ufefflight', 'Northlight Security'],
  ['Nort&shy;h&#8203;light', 'Northlight Security'],
  ['Nórthlïght', 'Northlight Security'],
  ['a sentrybox', 'Northlight Sentry'],
  ['our K7 agents', 'K7 Computing'],
  ['our K7Agent', 'K7 Computing'],
  ['k-7’s ring', 'K7 Computing'],
  ['the op\u00adal ring', 'Opal Agent'],
  ['the OpalSensor', 'Opal Agent'],
  ['Defender for Endpoint', 'Defender for Endpoint'],
  ['nlfilter.sys stopped', 'nlfilter.sys'],
  ['the NLFILTER service', 'nlfilter.sys'],
  ['nl.sys stopped', 'nl.sys'],
  ['through \\\\.\\NlSentryPort', 'Northlight Sentry'],
  ['channel file 291', 'Channel file 291'],
  ['at altitude 328999.5', '328999.5'],
  ['at 328,999.5', '328999.5'],
  ['at 388 999', '388999'],
  ['ask bluefjord', 'disclosure@bluefjord.example'],
])('“%s” tells a name', (text, name) => expect(nameToldIn(text, names)).toBe(name))

test.each([
  'The endpoint agent of a security product, for Windows by Microsoft.',
  'northern lights',
  'the seventh K 700 host, opaline, an ask7',
  'The filter, its port and 291 files; NL is a country.',
  'After 1,388,999 hosts, 388,999,000 checks and 1388999 more.',
  'Disclosure by example.',
  '',
])('“%s” tells no name', (text) => {
  expect(nameToldIn(text, names)).toBeUndefined()
})

const plain = [
  ...as('organisation', 'Check Point', 'Deep Instinct', 'Red Health'),
  ...as('product', 'Endpoint Agent', 'Content Validator', 'Sensor', 'Intercept X1'),
  ...as('part', 'Defender', 'Agent', 'Sensor', 'Watchdog', 'agent.exe', 'driver.sys', 'av.sys', 'Update service', 'Detection rules', 'Content host', 'Health gate', 'Canary ring', 'PowerShell module'),
  ...as('altitude', '45', '400'),
]
const vocabularies = [layerWords, ringTypeWords, payloadClassWords, componentRoleWords].flatMap((words) => Object.values(words))
const usual = ['Our endpoint agent waits for its content validator.', 'Defenders watch the sensor, and a watchdog restarts agent.exe.', 'Check 400 hosts in 45 minutes: red means that PowerShell was intercepted at a deep point.']

test('names made of ordinary words refuse neither the words of the form, nor the examples, nor what engineers write', () => {
  const examples = [example, ...otherExamples].flatMap((body) => Object.values(body).flatMap((section) => Object.values(section).map(String)))
  for (const text of [...vocabularies, ...usual, ...examples]) expect(nameToldIn(text, plain), text).toBeUndefined()
})

test('every field with words of its author is looked at, in rows and in reasons too', () => {
  const body = {
    head: { title: 'Sentry stops', state: { answer: 'unknown', because: 'Northlight does not say.' } },
    tail: { people: [{ row: 'aaaaaaaa', role: 'Sentry owner' }, { row: 'bbbbbbbb', role: 'Operator' }] },
  }
  expect(tellingProblems(smallKind, body, names).map(({ path }) => path)).toEqual(['head.title', 'head.state', 'tail.people#aaaaaaaa.role'])
  expect(tellingProblems(smallKind, body, [])).toEqual([])
})
