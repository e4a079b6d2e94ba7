import { z } from 'zod'
import { field, fixed, plainField, rows } from '@/domain/field'
import { keysOf } from '@/domain/keys-of'
import { inSummary, openToAll } from '@/domain/usual-levels'
import { dateSchema, line, prose, yesNo, yesNoWords } from '@/domain/values'
import { componentRoleWords } from '@/domain/vocabulary'
import { architectureWords, editionWords, installedBaseWords } from '../vocabulary/product'

const platforms = rows(
  {
    edition: plainField(z.enum(keysOf(editionWords)), { label: 'Edition', required: 'always', words: editionWords, ...inSummary }),
    architectures: field(z.array(z.enum(keysOf(architectureWords))).min(1).max(3), { label: 'Architectures', required: 'filed', words: architectureWords, ...inSummary }),
    min_build: field(line(60), { label: 'Oldest build', hint: 'Such as 10.0.17763.', required: 'filed', ...inSummary }),
    max_build: field(line(60), { label: 'Newest build', hint: 'Leave it empty where there is none.', ...inSummary }),
  },
  50,
)

const independentTest = z.strictObject({ lab: line(120), programme: line(200), date: dateSchema, result: line(200) })

/** What the product is and where it runs. Source: data-model B.1.1. */
export const productSection = z.strictObject({
  product_name: plainField(line(120), { label: 'Name of the product', required: 'filed', ...inSummary }),
  product_family: field(line(120), { label: 'Product family', required: 'filed', ...inSummary }),
  version_range: field(line(200), { label: 'Versions', hint: 'A range such as vers:semver/>=7.11.0.', required: 'filed', ...inSummary }),
  plain_summary: field(prose(3_000), {
    label: 'Plain summary',
    hint: 'What runs where, and what happens if it fails. 200 words at most, for readers who are no engineers.',
    required: 'filed',
    control: 'paragraph',
    ...inSummary,
  }),
  component_role: field(z.array(z.enum(keysOf(componentRoleWords))).min(1).max(11), { label: 'What it does', required: 'filed', words: componentRoleWords, ...inSummary }),
  platforms: field(platforms, { label: 'Platforms', hint: 'One entry for each edition of Windows.', required: 'filed', ...inSummary }),
  registers_with_wsc: field(yesNo, {
    label: 'Does it register with Windows Security Center',
    hint: 'A product that does takes the place of Microsoft Defender.',
    required: 'filed',
    words: yesNoWords,
    ...inSummary,
  }),
  installed_base_band: field(z.enum(keysOf(installedBaseWords)), { label: 'Installed base', hint: 'Hosts on which it runs.', required: 'filed', words: installedBaseWords, level: fixed('bilateral') }),
  independent_test: field(independentTest, {
    label: 'Last independent test passed',
    required: 'filed',
    words: { lab: 'Laboratory' },
    ...openToAll,
  }),
  identifiers: field(z.array(line(300)).min(1).max(50), { label: 'Identifiers', hint: 'Package URLs, CPE names or SKUs.', ...openToAll }),
})
