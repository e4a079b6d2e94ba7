import { z } from 'zod'
import { formPlan } from '@/domain/form/form-plan'
import { toForm } from '@/domain/form/to-form'
import { incidentPostMortem } from '@/kinds/incident-post-mortem/definition'
import type { DraftAddress } from '@/operations/create-document'

type Event = { row: string; event: string; when: { at: string; precision: string }; text: string }

type Answer = z.output<typeof answerShape>

const answerShape = z.looseObject({ saved: z.boolean(), revision: z.int().optional() })
const key = 'timeline'
const plan = formPlan(incidentPostMortem.sections[key])
const mostRows = 450

/** Saves the timeline of one draft over and over, through the route that autosave uses. Every save adds a row, so that each can be looked for. */
export class Writer {
  /** Rows of saves that were answered with "saved". */
  readonly acknowledged: string[] = []
  /** The row whose save was under way when the answer failed to come. */
  unanswered: string | undefined
  /** Answers other than "saved" while the site was up. */
  readonly refused: string[] = []
  private readonly events: Event[] = []
  private revision = 0

  constructor(
    private readonly address: string,
    private readonly cookie: string,
    readonly draft: DraftAddress,
  ) {}

  /** Until the site no longer answers, or the list is as long as it may be. */
  async write(): Promise<void> {
    while (this.events.length < mostRows && this.refused.length === 0) {
      const row = this.addRow()
      const answer = await this.save().catch(() => undefined)
      if (answer === undefined) {
        this.unanswered = row
        return
      }
      if (answer.saved && answer.revision !== undefined) {
        this.revision = answer.revision
        this.acknowledged.push(row)
      } else this.refused.push(JSON.stringify(answer))
    }
  }

  private addRow(): string {
    const row = this.events.length.toString(10).padStart(8, '0')
    this.events.push({ row, event: 'released', when: { at: '2024-07-19T04:09Z', precision: 'minute' }, text: `Save ${row} of ${this.draft.documentId}` })
    return row
  }

  // An answer that is cut short acknowledges nothing.
  private async save(): Promise<Answer> {
    const entries = [...toForm(plan, { events: this.events })]
    const body = JSON.stringify({ document: this.draft.documentId, version: this.draft.versionId, section: key, revision: this.revision, entries })
    const headers = { 'content-type': 'application/json', origin: this.address, cookie: this.cookie }
    return answerShape.parse(await (await fetch(`${this.address}/api/desk/sections`, { method: 'POST', body, headers })).json())
  }
}
