import { day, unknown } from './because'

const since = unknown('The sources do not say since when.')
const method = unknown('The public analysis lists findings and does not name a method.')

export const factors = {
  trigger:
    'On 19 July 2024 at 04:09 UTC content was released that compared the 21st field of a template type with a value. Until then all content had matched anything there.',
  contributing: [
    {
      row: 'cf291f01',
      title: 'The number of inputs was not checked at compile time',
      description: 'The template type defined 21 input fields. The code that calls the interpreter supplied 20. Nothing compared the two when the sensor was built.',
      introduced_at: day('2024-02-28'),
      how_it_evaded: 'All content until July matched anything in the 21st field, so the missing value was never read.',
      interaction: 'It made the mismatch possible that every later factor let through.',
      method,
    },
    {
      row: 'cf291f02',
      title: 'The interpreter did not check bounds at run time',
      description:
        'The content interpreter is part of the kernel driver `csagent.sys`. It read index `0x14`, the 21st element of a list of 20. The read could not be handled, and Windows stopped with `PAGE_FAULT_IN_NONPAGED_AREA` (0x50).',
      introduced_at: since,
      how_it_evaded: 'No content had asked for an element beyond the list before.',
      interaction: 'It turned a mismatch of one field into a crash of the host.',
      method,
    },
    {
      row: 'cf291f03',
      title: 'Tests of the template type were too narrow',
      description: 'Twelve fixed cases were tested. All of them matched anything in the 21st field.',
      introduced_at: since,
      how_it_evaded: 'The tests passed, and so did a stress test in staging.',
      interaction: 'It hid that only 20 values were supplied.',
      method,
    },
    {
      row: 'cf291f04',
      title: 'The content validator had a logic error',
      description: 'The validator assumed that 21 values are supplied, as the definition says.',
      introduced_at: since,
      how_it_evaded: 'Until July every piece of content was harmless, whatever the validator assumed.',
      interaction: 'It let the content pass that the missing check at compile time had made dangerous.',
      method,
    },
    {
      row: 'cf291f05',
      title: 'New content was not tested in the interpreter',
      description: 'The template type was tested before its first use. Each new piece of content that used it was validated, but not run in the interpreter.',
      introduced_at: since,
      how_it_evaded: 'Four earlier pieces of content had worked.',
      interaction: 'Running the content once in the interpreter would have read the missing value, whatever the validator said.',
      method,
    },
    {
      row: 'cf291f06',
      title: 'Content was not deployed in stages',
      description: 'Sensor versions were released in stages and customers could stay one or two versions behind. Content went to all hosts at once, and customers could not hold it back.',
      introduced_at: since,
      how_it_evaded: 'Earlier content did no harm, so that nothing showed how far harm would reach.',
      interaction: 'It carried the effect of all other factors to every host that was online.',
      method,
    },
  ],
}
