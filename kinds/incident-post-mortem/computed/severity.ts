import { isNoAnswer, isWithheld } from '@/domain/answers'
import { rankOf, type ProjectedLevel } from '@/domain/audience'
import type { DocumentBody } from '@/domain/kind-definition'
import type { Count } from '@/domain/values'
import type { HostImpact } from '@/domain/vocabulary'
import { answered } from '@/domain/answered'
import { lifeSafetySectors, type Grade } from '../vocabulary'
import { countsBehind } from './counts-behind'

/**
 * How severe an incident is, as far as one level may know. `at_least`: something that this level does not see, or that
 * nobody knows, could make it worse. Null: the impact on hosts is not known yet and nothing else decides.
 */
export interface Severity {
  grade: Grade
  basis: 'exact' | 'at_least'
}

const unusable: readonly HostImpact[] = ['host_crash', 'boot_loop']
const disrupted: readonly HostImpact[] = ['network_loss', 'app_impact']

/** Source: data-model B.3.2, rulings 9. `projected` is the body as `level` sees it. */
export function severityOf(projected: DocumentBody, level: ProjectedLevel): Severity | null {
  const raised = answered<Grade>(projected, 'preliminary.severity_raised_to')
  const computed = unraised(projected, level)
  if (!raised) return computed
  const grade = computed ? worse(computed.grade, raised) : raised
  return { grade, basis: computed?.basis === 'exact' || grade === 'S1' ? 'exact' : 'at_least' }
}

function unraised(projected: DocumentBody, level: ProjectedLevel): Severity | null {
  const impact = answered<HostImpact>(projected, 'notice.host_impact')
  if (!impact) return null
  if (impact === 'none') return { grade: 'S4', basis: 'exact' }
  const counts = hostsCounted(projected, level)
  const least = reachesLives(projected, level) === 'yes' ? 'S1' : gradeByCount(impact, counts.least)
  const most = reachesLives(projected, level) === 'no' ? gradeByCount(impact, counts.most) : 'S1'
  return { grade: least, basis: least === most ? 'exact' : 'at_least' }
}

interface Hosts {
  /** Undefined: nobody knows. */
  least: number | undefined
  most: number | undefined
}

function hostsCounted(projected: DocumentBody, level: ProjectedLevel): Hosts {
  const value = projected['preliminary']?.['impact_count']
  if (isWithheld(value)) return { least: 0, most: Infinity }
  const count = value === undefined || isNoAnswer(value) ? undefined : (value as Count)
  const figure = count?.unit === 'hosts' ? (count.best ?? count.high) : undefined
  if (figure === undefined) return { least: undefined, most: undefined }
  return rankOf(level) >= rankOf('oversight') ? { least: figure, most: figure } : countsBehind(figure)
}

/** Sectors are read from community by default: whoever reads less does not know of them. */
function reachesLives(projected: DocumentBody, level: ProjectedLevel): 'yes' | 'no' | 'hidden' {
  const value = projected['preliminary']?.['critical_sectors']
  if (isWithheld(value) || (value === undefined && level === 'public')) return 'hidden'
  const sectors = value === undefined || isNoAnswer(value) ? [] : (value as string[])
  return sectors.some((sector) => lifeSafetySectors.includes(sector)) ? 'yes' : 'no'
}

function gradeByCount(impact: HostImpact, hosts: number | undefined): Grade {
  if (hosts === undefined) return unusable.includes(impact) ? 'S1' : 'S3'
  const grave = unusable.includes(impact) || impact === 'data_loss'
  if (grave && hosts >= 10_000) return 'S1'
  if (grave && hosts >= 100) return 'S2'
  return disrupted.includes(impact) && hosts >= 10_000 ? 'S2' : 'S3'
}

/** Grades sort as their severity does: S1 before S4. */
function worse(a: Grade, b: Grade): Grade {
  return a < b ? a : b
}
