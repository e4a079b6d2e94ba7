import { day, minute, notApplicable, unknown } from './because'

const notPublic = (what: string) => unknown(`${what} is not public.`)

export const timeline = {
  events: [
    {
      row: 'cf291t01',
      event: 'factor_introduced',
      when: day('2024-02-28'),
      text: 'Sensor 7.11 becomes available with a new template type for named pipes. It defines 21 input fields. The sensor supplies 20.',
    },
    {
      row: 'cf291t02',
      event: 'other',
      when: day('2024-03-05'),
      text: 'The template type passes a stress test in staging. The first content that uses it is released in Channel File 291.',
    },
    {
      row: 'cf291t03',
      event: 'other',
      when: day('2024-04-24'),
      text: 'Between 8 and 24 April three more pieces of content are released and work. All of them match anything in the 21st field, so that the missing value is never read.',
    },
    {
      row: 'cf291t04',
      event: 'released',
      when: minute('2024-07-19T04:09Z'),
      text: 'Two more pieces of content are released. One of them compares the 21st field with a value. The content validator lets it pass.',
    },
    { row: 'cf291t05', event: 'first_failure', when: notPublic('The time of the first crash') },
    { row: 'cf291t06', event: 'detected', when: notPublic('The time of detection') },
    {
      row: 'cf291t07',
      event: 'halted',
      when: minute('2024-07-19T05:27Z'),
      text: 'From here on, hosts that come online do not receive the faulty content.',
    },
    { row: 'cf291t08', event: 'reverted', when: minute('2024-07-19T05:27Z'), text: 'CrowdStrike reverts the content.' },
    { row: 'cf291t09', event: 'public_statement', when: day('2024-07-24'), text: 'CrowdStrike publishes its preliminary review, and updates it on 24 and 25 July.' },
    { row: 'cf291t10', event: 'fix_available', when: day('2024-07-27'), text: 'A check of the number of inputs at compile time is in production.' },
    {
      row: 'cf291t11',
      event: 'other',
      when: day('2024-07-29'),
      text: 'About 99% of Windows sensors are online, compared with before the update. This counts all sensors, not the affected hosts.',
    },
    { row: 'cf291t12', event: 'public_statement', when: day('2024-08-06'), text: 'CrowdStrike publishes its root cause analysis.' },
    { row: 'cf291t13', event: 'fix_available', when: day('2024-08-09'), text: 'The bounds check in the sensor is available for sensor 7.11 and newer, by this day.' },
    { row: 'cf291t14', event: 'fix_available', when: day('2024-08-19'), text: 'The new check in the content validator is in production, by this day.' },
    { row: 'cf291t15', event: 'recovered_95', when: notPublic('How many of the affected hosts had recovered, and when,') },
    { row: 'cf291t16', event: 'customers_notified', when: notPublic('The time of the first notice to customers') },
  ],
}

export const rollout = {
  channel: 'Content, delivered as channel files',
  ring_reached: 'Everyone at once: content had no rings.',
  exposed: notPublic('How many hosts received the content'),
  impacted: { best: 8_500_000 },
  online_only: 'yes',
  plan_followed: notApplicable('There was no staged plan for content. Sensor versions had one.'),
  practice_changed: 'yes',
  practice_change:
    'CrowdStrike announced that content is deployed in stages that begin with a canary, with monitoring in between, and that customers decide when and where content lands.',
}

const recoveryIsNotPublic = notPublic('How the affected hosts recovered')

export const recovery = {
  automatic_pct: recoveryIsNotPublic,
  manual_required: unknown('The sources of this reconstruction do not say how many hosts needed work by hand.'),
  physical_access: recoveryIsNotPublic,
  recovery_key_needed: recoveryIsNotPublic,
  data_restored: notApplicable('The sources tell of crashes, not of lost data.'),
  customer_first_notice_at: notPublic('The time of the first notice to customers'),
  customer_notice_channels: unknown('The sources of this reconstruction do not say.'),
  customer_notice_languages: unknown('The sources of this reconstruction do not say.'),
}
