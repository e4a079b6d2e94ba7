import { notApplicable } from './because'

export const lessons = {
  went_well: [
    { row: 'cf291w01', text: 'The content was taken back 78 minutes after its release.' },
    { row: 'cf291w02', text: 'A preliminary review was public on day 5 and a full analysis on day 18.' },
  ],
  went_wrong: [
    { row: 'cf291x01', text: 'A mismatch between what was defined and what was supplied passed the build, the tests and the validator.' },
    { row: 'cf291x02', text: 'A read out of bounds in content crashed the whole host.' },
    { row: 'cf291x03', text: 'The new content was never run in the interpreter before its release.' },
    { row: 'cf291x04', text: 'The content reached every host that was online, and customers could not hold it back.' },
  ],
  got_lucky: [{ row: 'cf291g01', text: 'Hosts that were switched off or not connected in those 78 minutes never received the content.' }],
  lessons_for_others:
    'Content that a kernel driver interprets needs the same care as the driver.\n\n- Ask of each update channel, not of the product, whether it is staged, who can hold it back and what happens if it is wrong.\n- Test each piece of content in the interpreter that ships.\n- Releases that went well prove nothing where they never took the faulty path.',
}

export const related = {
  incidents: notApplicable('The desk has searched the post-mortems filed on this portal and found none that is related. Other public reports have not been searched.'),
}
