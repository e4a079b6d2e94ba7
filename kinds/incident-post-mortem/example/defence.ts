import { unknown } from './because'

const silent = unknown('The sources of this reconstruction do not say.')

export const defence = {
  layers: [
    { row: 'cf291d01', layer: 'design_review', result: silent },
    {
      row: 'cf291d02',
      layer: 'compile_time_check',
      result: 'absent',
      expected: 'A sensor that supplies 20 values for 21 fields does not build.',
      why: 'The number of inputs was not checked at compile time.',
    },
    {
      row: 'cf291d03',
      layer: 'unit_and_regression',
      result: 'failed',
      expected: 'Each field is tested with a value to compare.',
      why: 'Twelve fixed cases were tested. All of them matched anything in the 21st field.',
    },
    {
      row: 'cf291d04',
      layer: 'fuzz',
      result: unknown('Fuzz testing is among the announced improvements. What was there before is not said.'),
    },
    {
      row: 'cf291d05',
      layer: 'validator',
      result: 'failed',
      expected: 'Content that needs a value which the sensor does not supply is refused.',
      why: 'The validator compared the content with the definition of 21 fields, not with the 20 that were supplied.',
    },
    { row: 'cf291d06', layer: 'internal_ring', result: unknown('Content was not staged. Whether anyone inside received it first is not said.') },
    { row: 'cf291d07', layer: 'canary', result: 'absent', expected: 'A few hosts crash, and nobody else.', why: 'Content went to everyone at once.' },
    {
      row: 'cf291d08',
      layer: 'health_gate',
      result: 'absent',
      expected: 'Crashes in one stage keep the next from opening.',
      why: 'Without stages there was nothing to keep closed.',
    },
    {
      row: 'cf291d09',
      layer: 'on_device_bounds_check',
      result: 'absent',
      expected: 'A read beyond the list of inputs is refused, and the sensor goes on.',
      why: 'The interpreter did not check bounds at run time.',
    },
    { row: 'cf291d10', layer: 'last_known_good', result: silent },
    { row: 'cf291d11', layer: 'boot_loop_guard', result: silent },
    {
      row: 'cf291d12',
      layer: 'rollback',
      result: 'passed',
      expected: 'Faulty content can be taken back.',
      why: 'It was taken back after 78 minutes. That protected hosts that had not received it yet.',
    },
    {
      row: 'cf291d13',
      layer: 'customer_control',
      result: 'absent',
      expected: 'A customer can hold content back, as with sensor versions.',
      why: 'Customers could choose the sensor version. They could not hold back content.',
    },
  ],
}
