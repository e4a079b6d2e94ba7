import { describe, expect, it } from 'vitest'
import type { DocumentBody, Rule } from '@/domain/kind-definition'
import {
  aCompleteActionHasEvidence,
  aCompromiseNamesItsCve,
  aDelayedActionHasItsReason,
  anUpdateTellsItsRollout,
  aRaisedSeverityHasItsReason,
  whatWasAnsweredWithYesOrNoIsExplained,
} from './conditions'

const paths = (rule: Rule, body: DocumentBody, step = 'full') => rule(body, { step }).map(({ path }) => path)
const ofKind = (incident_kind: string) => ({ notice: { incident_kind } })
const action = (more: object) => ({ actions: { items: [{ row: 'bbbb0000', ...more }] } })

describe('anUpdateTellsItsRollout', () => {
  const rollout = { channel: 'x', ring_reached: 'x', exposed: { best: 1 }, online_only: 'no', plan_followed: 'yes' }

  it('asks for the rollout of an incident that an update caused', () => {
    expect(paths(anUpdateTellsItsRollout, ofKind('faulty_driver'))).toHaveLength(6)
    expect(paths(anUpdateTellsItsRollout, { ...ofKind('faulty_driver'), rollout })).toEqual(['rollout.practice_changed'])
  })

  it('takes an answer, asks nothing of other incidents, and waits for the full report', () => {
    const practice_changed = { answer: 'not_disclosed', because: 'x' }
    expect(paths(anUpdateTellsItsRollout, { ...ofKind('faulty_content'), rollout: { ...rollout, practice_changed } })).toEqual([])
    expect(paths(anUpdateTellsItsRollout, ofKind('cloud_service_outage'))).toEqual([])
    expect(paths(anUpdateTellsItsRollout, ofKind('faulty_driver'), 'preliminary')).toEqual([])
  })
})

describe('whatWasAnsweredWithYesOrNoIsExplained', () => {
  it('asks why a plan was left and what changed', () => {
    expect(paths(whatWasAnsweredWithYesOrNoIsExplained, { rollout: { plan_followed: 'no', practice_changed: 'yes' } })).toEqual([
      'rollout.deviation_reason',
      'rollout.practice_change',
    ])
    expect(paths(whatWasAnsweredWithYesOrNoIsExplained, { rollout: { plan_followed: 'yes', practice_changed: 'no' } })).toEqual([])
  })
})

describe('aRaisedSeverityHasItsReason', () => {
  it('asks why', () => {
    expect(paths(aRaisedSeverityHasItsReason, { preliminary: { severity_raised_to: 'S1' } }, 'notice')).toEqual(['preliminary.severity_raised_because'])
    expect(paths(aRaisedSeverityHasItsReason, { preliminary: { severity_raised_to: 'S1', severity_raised_because: 'x' } })).toEqual([])
    expect(paths(aRaisedSeverityHasItsReason, {})).toEqual([])
  })
})

describe('aCompromiseNamesItsCve', () => {
  it('asks a compromise only', () => {
    expect(paths(aCompromiseNamesItsCve, ofKind('security_compromise'))).toEqual(['related.cve'])
    expect(paths(aCompromiseNamesItsCve, { ...ofKind('security_compromise'), related: { cve: ['CVE-2024-12345'] } })).toEqual([])
    expect(paths(aCompromiseNamesItsCve, ofKind('performance'))).toEqual([])
  })
})

describe('action items', () => {
  it('have evidence once complete', () => {
    expect(paths(aCompleteActionHasEvidence, action({ status: 'complete' }))).toEqual(['actions.items#bbbb0000.evidence'])
    expect(paths(aCompleteActionHasEvidence, action({ status: 'complete', evidence: 'x' }))).toEqual([])
    expect(paths(aCompleteActionHasEvidence, action({ status: 'ongoing' }))).toEqual([])
  })

  it('have a reason when delayed or cancelled', () => {
    expect(paths(aDelayedActionHasItsReason, action({ status: 'delayed' }))).toEqual(['actions.items#bbbb0000.status_reason'])
    expect(paths(aDelayedActionHasItsReason, action({ status: 'cancelled' }))).toHaveLength(1)
    expect(paths(aDelayedActionHasItsReason, action({ status: 'cancelled', status_reason: 'x' }))).toEqual([])
  })
})
