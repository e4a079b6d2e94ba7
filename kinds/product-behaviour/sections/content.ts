import { z } from 'zod'
import { field, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, openToAll } from '@/domain/usual-levels'
import { dateSchema, line, yesNo, yesNoWords } from '@/domain/values'
import { executesInWords, payloadClassWords } from '@/domain/vocabulary'
import { integrityWords, onInvalidWords } from '../vocabulary/components'

const items = rows({
  content_name: plainField(line(120), { label: 'Name of the content', required: 'always', ...openToAll }),
  payload_class: field(z.enum(keysOf(payloadClassWords)), { label: 'What it carries', hint: 'The same words as in an update practice.', required: 'filed', words: payloadClassWords, ...openToAll }),
  parsed_in: field(z.enum(keysOf(executesInWords)), { label: 'Parsed where', required: 'filed', words: executesInWords, ...openToAll }),
  integrity: field(z.enum(keysOf(integrityWords)), { label: 'Integrity', required: 'filed', words: integrityWords, ...openToAll }),
  schema_versioned: field(yesNo, { label: 'Does its schema carry a version', required: 'filed', words: yesNoWords, ...forCommunity }),
  validator_and_interpreter_share_definition: field(yesNo, { label: 'Do validator and interpreter share one definition', required: 'filed', words: yesNoWords, ...forCommunity }),
  runtime_bounds_checked: field(yesNo, { label: 'Are bounds checked at run time', hint: 'Needed for what is parsed in the kernel.', words: yesNoWords, ...forCommunity }),
  last_fuzzed: field(dateSchema, { label: 'Last fuzzed on', ...forCommunity }),
  on_invalid: field(z.enum(keysOf(onInvalidWords)), { label: 'What happens to invalid content', required: 'filed', words: onInvalidWords, ...openToAll }),
})

/** What the product interprets. Source: data-model B.1.4. */
export const contentSection = z.strictObject({
  items: field(items, { label: 'Content', hint: 'Each kind of content that the product interprets. If there is none, answer “not applicable”.', required: 'filed', ...openToAll }),
})
