import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DateTimeField } from './date-time-field'
import { ErrorSummary } from './error-summary'
import { FilterForm } from './filter-form'
import { RadioGroup } from './radio-group'
import { TextArea } from './text-area'
import { TextField } from './text-field'

describe('a field', () => {
  test('is described by its hint and its errors', () => {
    const html = renderToStaticMarkup(<TextField id="t" name="t" label="Title" hint="Short." errors={['Give a title']} />)
    expect(html).toContain('aria-describedby="t-hint t-errors"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="t-errors"')
  })

  test('that is required says so and still lets unfinished work through', () => {
    const html = renderToStaticMarkup(<TextField id="t" name="t" label="Title" required />)
    expect(html).toContain('(required)')
    expect(html).toContain('aria-required="true"')
    expect(html).not.toMatch(/ required=""/)
  })

  test('with a word limit states it before any script has run', () => {
    const html = renderToStaticMarkup(<TextArea id="s" name="s" label="Summary" wordLimit={150} defaultValue="Two words" />)
    expect(html).toContain('2 of up to 150 words')
    expect(html).toContain('aria-describedby="s-words"')
  })

  test('for a time gives back what was typed, even where it is no time', () => {
    const html = renderToStaticMarkup(<DateTimeField id="d" name="d" label="Halted" defaultValue={{ date: '2024-7', time: 'noon' }} />)
    expect(html).toMatch(/name="d\.date" value="2024-7"/)
    expect(html).toMatch(/name="d\.time" value="noon"/)
  })
})

test('the first radio button carries the id that an error leads to', () => {
  const html = renderToStaticMarkup(<RadioGroup id="m" name="m" label="Malicious" options={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} />)
  expect(html).toMatch(/<input[^>]* id="m"[^>]* value="yes"/)
  expect(html.match(/ id="m"/g)).toHaveLength(1)
})

describe('an error summary', () => {
  test('leads to each field and can take focus', () => {
    const html = renderToStaticMarkup(<ErrorSummary errors={[{ field: 't', message: 'Give a title' }]} />)
    expect(html).toContain('<a href="#t">Give a title</a>')
    expect(html).toContain('tabindex="-1"')
    expect(html).toContain('role="alert"')
  })

  test('is absent where nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('')
  })
})

test('a filter keeps the rest of the address', () => {
  const html = renderToStaticMarkup(
    <FilterForm label="Filter" action="/list" keep={{ sort: 'name' }}>
      <TextField id="q" name="q" label="Words" />
    </FilterForm>,
  )
  expect(html).toContain('method="get"')
  expect(html).toContain('<input type="hidden" name="sort" value="name"/>')
})
