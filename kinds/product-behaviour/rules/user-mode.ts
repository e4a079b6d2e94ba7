import { inRow, rowsAt } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { rowsLacking } from '@/domain/usual-rules'

const list = 'user_mode.components'
const platformFields = ['wesp_registered', 'wesp_altitude', 'wesp_event_families', 'wesp_capability']

const saysOtherThan = (field: string, value: string) => (component: BodyRow) => ![undefined, value].includes(inRow<string>(component, field))
const interfacesOf = (component: BodyRow) => inRow<string[]>(component, 'interfaces') ?? []

/** A protected process says what its protection rests on. */
export const aProtectedProcessHasItsRoot: Rule = (body) => rowsLacking(body, list, saysOtherThan('protection', 'none'), 'root_of_trust', 'A protected process has a root of trust.')

/** What injects into other processes says how. */
export const anInjectionHasItsMethod: Rule = (body) => rowsLacking(body, list, saysOtherThan('injects_into_processes', 'no'), 'injection_method', 'Say how it injects.')

/** A client of the Windows endpoint security platform says what it may see and do there. */
export const aClientOfThePlatformIsDescribed: Rule = (body) =>
  platformFields.flatMap((field) => rowsLacking(body, list, (component) => interfacesOf(component).includes('wesp_client'), field, 'A client of the platform answers this.'))

/** What may wait for a verdict of the cloud says what it does without one. Where the cloud only enriches, it goes on by itself. */
export const whatNeedsTheCloudSaysWhatItDoesWithout: Rule = (body) =>
  rowsLacking(body, list, (component) => component['cloud_dependency'] !== undefined && !['none', 'enrichment'].includes(inRow(component, 'cloud_dependency') ?? ''), 'offline_mode', 'Say what it does without the cloud.')

/** “None of these” stands alone. */
export const noneOfTheseStandsAlone: Rule = (body) =>
  rowsAt(body, list)
    .filter((component) => interfacesOf(component).length > 1 && interfacesOf(component).includes('none_of_these'))
    .map((component) => ({ path: `${list}#${component.row}.interfaces`, message: 'Either none of these, or the others.' }))
