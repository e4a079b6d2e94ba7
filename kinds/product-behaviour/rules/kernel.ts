import { inRow, rowsAt } from '@/domain/answered'
import type { BodyRow } from '@/domain/field-path'
import type { Rule } from '@/domain/kind-definition'
import { refersToRows, rowsLacking } from '@/domain/usual-rules'
import { callbacksAt } from '../vocabulary/kernel'

const list = 'kernel.drivers'
const withAltitude: readonly string[] = callbacksAt('registry', 'object_handle')

const isMinifilter = (driver: BodyRow) => inRow(driver, 'driver_kind') === 'fs_minifilter'
const hasAltitude = (driver: BodyRow) => isMinifilter(driver) || (inRow<string[]>(driver, 'callbacks') ?? []).some((callback) => withAltitude.includes(callback))

/** A minifilter says in which load-order group it loads. */
export const aMinifilterHasItsGroup: Rule = (body) => rowsLacking(body, list, isMinifilter, 'load_order_group', 'A minifilter has a load-order group.')

/** A minifilter, and a driver with registry or object callbacks, says at which altitudes it stands. */
export const whatHasAltitudesNamesThem: Rule = (body) =>
  rowsLacking(body, list, hasAltitude, 'altitudes', 'Minifilters and registry or object callbacks have altitudes.')

/** Another reason to be in the kernel than the listed ones is told in words. */
export const anotherReasonIsToldInWords: Rule = (body) =>
  rowsLacking(body, list, (driver) => (inRow<string[]>(driver, 'why_kernel') ?? []).includes('other'), 'why_kernel_text', 'Say which other reason.')

/** A certified driver has the result of the test kit that certified it. */
export const aCertifiedDriverHasItsResult: Rule = (body) =>
  rowsLacking(body, list, (driver) => inRow(driver, 'signing') === 'whcp_certified', 'hlk_result', 'A certified driver has an HLK result.')

/** A driver that parses untrusted content says which. */
export const whatIsParsedInTheKernelIsNamed: Rule = (body) =>
  rowsLacking(body, list, (driver) => inRow(driver, 'parses_untrusted_content_in_kernel') === 'yes', 'content_formats_in_kernel', 'Say which content it parses.')

/** Drivers refer to content that the document has. */
export const contentReferredToExists = refersToRows(list, 'content_formats_in_kernel', 'content.items', 'Content is named here that the document no longer has.')

/** Content that is parsed in the kernel is named by a driver that parses it, unless a driver leaves open what it parses. */
export const contentInTheKernelHasItsDriver: Rule = (body) => {
  const drivers = rowsAt(body, list)
  const named = new Set(drivers.flatMap((driver) => inRow<string[]>(driver, 'content_formats_in_kernel') ?? []))
  const leavesOpen = drivers.some((driver) => driver['content_formats_in_kernel'] !== undefined && inRow(driver, 'content_formats_in_kernel') === undefined)
  if (drivers.length === 0 || leavesOpen) return []
  return rowsAt(body, 'content.items')
    .filter((item) => inRow(item, 'parsed_in') === 'kernel' && !named.has(item.row))
    .map((item) => ({ path: `content.items#${item.row}.parsed_in`, message: 'No driver says that it parses this. Name it in the driver that does.' }))
}

/** What is parsed in the kernel says whether bounds are checked while it is. */
export const contentInTheKernelHasItsBounds: Rule = (body) =>
  rowsLacking(body, 'content.items', (item) => inRow(item, 'parsed_in') === 'kernel', 'runtime_bounds_checked', 'What is parsed in the kernel answers this.')
