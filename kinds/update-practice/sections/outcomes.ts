import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field, plainField, rowIdSchema, rows } from '@/domain/field'
import { forOversight } from '@/domain/usual-levels'
import { count, dateSchema, percent } from '@/domain/values'

const asked = (label: string, hint?: string) => ({ label, ...(hint ? { hint } : {}), required: 'filed', ...forOversight })

const outcomes = rows(
  {
    channel: plainField(rowIdSchema, { label: 'Channel', required: 'always', ...forOversight }),
    until: field(dateSchema, asked('The twelve months until')),
    releases: field(count, asked('Updates released')),
    releases_by_plan_pct: field(percent, asked('Share that followed the ring plan, in percent')),
    halted: field(count, asked('Halted')),
    rolled_back: field(count, asked('Rolled back')),
    max_ring_reached_when_halted: field(rowIdSchema, { label: 'Widest ring reached by one that was halted', hint: 'Where one was halted.', ...forOversight }),
    p95_detect: field(durationSchema, asked('Time to detect, 95% of the time', 'From the opening of the ring.')),
    p95_halt: field(durationSchema, asked('Time to halt, 95% of the time', 'From the decision.')),
    crash_free_devices_pct: field(percent, { label: 'Devices without a crash, in percent', ...forOversight }),
    host_impacting_incidents: field(count, asked('Incidents with impact on hosts')),
  },
  50,
)

/** What came of the plan in the last twelve months. Source: data-model B.2.8. */
export const outcomesSection = z.strictObject({
  list: field(outcomes, { label: 'Outcomes of the last twelve months', hint: 'One for each channel.', required: 'filed', ...forOversight }),
})
