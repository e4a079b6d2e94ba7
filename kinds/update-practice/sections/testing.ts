import { z } from 'zod'
import { durationSchema } from '@/domain/duration-schema'
import { field } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { forCommunity, inSummary, openToAll } from '@/domain/usual-levels'
import { count, dateSchema, httpsAddress, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { architectureWords, testWords } from '../vocabulary'

const someTests = z.array(z.enum(keysOf(testWords))).min(1).max(16)

const tests = {
  always: field(someTests, {
    label: 'Tests that every update passes',
    hint: 'What is ticked neither here nor below reads as “never”.',
    required: 'filed',
    words: testWords,
    ...inSummary,
  }),
  sometimes: field(someTests, { label: 'Tests that some updates pass', required: 'filed', words: testWords, ...inSummary }),
  automated: field(someTests, { label: 'Which of them are automated', required: 'filed', words: testWords, ...forCommunity }),
  detail: field(prose(2_000), { label: 'More about these tests', control: 'paragraph', ...forCommunity }),
}

const matrix = {
  matrix_os_builds: field(count, { label: 'Windows builds tested', required: 'filed', ...forCommunity }),
  matrix_architectures: field(z.array(z.enum(keysOf(architectureWords))).min(1).max(3), { label: 'Architectures tested', required: 'filed', words: architectureWords, ...forCommunity }),
  matrix_languages: field(count, { label: 'Languages tested', required: 'filed', ...forCommunity }),
  matrix_agent_versions: field(count, { label: 'Agent versions tested', required: 'filed', ...forCommunity }),
  matrix_coinstalled: field(count, { label: 'Products of others tested side by side', required: 'filed', ...forCommunity }),
  matrix_count: field(count, { label: 'Combinations tested', required: 'filed', ...forCommunity }),
  matrix_detail: field(prose(2_000), { label: 'Which ones', control: 'paragraph', ...forCommunity }),
}

const cleanSet = {
  fp_clean_set_includes_os_files: field(yesNo, {
    label: 'Does the set of clean files include those of the operating system',
    hint: 'Asked where a channel carries signatures.',
    words: yesNoWords,
    ...inSummary,
  }),
  fp_clean_set_refreshed: field(durationSchema, { label: 'How often the set of clean files is refreshed', ...inSummary }),
}

const review = {
  review_scope: field(line(300), { label: 'Last independent review: of what', ...openToAll }),
  review_on: field(dateSchema, { label: 'Last independent review: when', ...openToAll }),
  review_firm: field(line(120), { label: 'Last independent review: by whom', hint: 'A firm, never a person.', ...openToAll }),
  review_address: field(httpsAddress, { label: 'Last independent review: public report', ...openToAll }),
}

/** What an update passes before the first ring. Source: data-model B.2.5. */
export const testingSection = z.strictObject({ ...tests, ...matrix, ...cleanSet, ...review })
