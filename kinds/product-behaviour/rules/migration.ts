import { capabilityCatalogues, capabilityWords, newestCatalogue } from '@/catalogue/platform-capabilities'
import { inRow, rowsAt } from '@/domain/answered'
import type { Rule } from '@/domain/kind-definition'
import { eachToldOnce, rowsLacking } from '@/domain/usual-rules'
import { migrationRows } from '../migration-rows'

const list = 'migration.plan'
const versions = capabilityCatalogues.map(({ version }) => version)

/** Every kernel capability in use has its row in the plan, and none has two. */
export const everyCapabilityInUseHasItsRow: Rule = (body, context) => {
  const wanted = migrationRows(body, newestCatalogue).map(({ capability }) => [capability, capabilityWords[capability] ?? capability])
  const once = eachToldOnce({
    list,
    field: 'capability',
    words: Object.fromEntries(wanted),
    step: 'filed',
    twice: 'This capability has an entry already.',
    missing: (name) => `“${name}” is in use and has no entry.`,
  })
  return once(body, context)
}

/** A row names a version of the catalogue that the portal has. */
export const theCatalogueIsOneOfOurs: Rule = (body) =>
  rowsAt(body, list)
    .filter((row) => ![undefined, ...versions].includes(inRow<string>(row, 'catalogue')))
    .map((row) => ({ path: `${list}#${row.row}.catalogue`, message: `The portal has ${versions.join(', ')}.` }))

/** A blocked move says what blocks it. */
export const aBlockedMoveSaysWhatBlocksIt: Rule = (body) => rowsLacking(body, list, (row) => inRow(row, 'migration_state') === 'blocked', 'blocker', 'Say what blocks it.')

/** Another blocker than the listed ones is told in words. */
export const anotherBlockerIsToldInWords: Rule = (body) => rowsLacking(body, list, (row) => inRow(row, 'blocker') === 'other', 'blocker_text', 'Say what else blocks it.')
