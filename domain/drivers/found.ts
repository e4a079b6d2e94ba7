import type { Altitude } from '../altitudes/altitude'

export const driverStartTypes = ['boot', 'system', 'auto', 'demand', 'disabled'] as const
export const driverErrorControls = ['ignore', 'normal', 'severe', 'critical'] as const

export type DriverStartType = (typeof driverStartTypes)[number]
export type DriverErrorControl = (typeof driverErrorControls)[number]
export type SuggestedKind = 'elam' | 'fs_minifilter' | 'fs_legacy_filter' | 'wfp_callout' | 'ndis_lwf' | 'ndis_other' | 'device_filter' | 'boot_other'

/** What a file says of one kernel driver; what it does not say is absent. */
export interface FoundDriver {
  file_name: string
  service_name?: string
  display_name?: string
  /** What the file says that the driver is for: the description that Windows shows of its service. */
  purpose?: string
  driver_kind?: SuggestedKind
  start_type?: DriverStartType
  error_control?: DriverErrorControl
  load_order_group?: string
  /** Those of all its instances, the default instance first, without repetition. */
  altitudes?: Altitude[]
  /** `x64`, `arm64`, `x86`…; empty where the file does not say. */
  architectures: string[]
  /** The fields as they stand, where the file names fields of the form itself. */
  fields?: Readonly<Record<string, unknown>>
}

/** What a file says of one service that runs in user mode. */
export interface FoundService {
  name: string
  display_name?: string
  file_name?: string
  start_type?: DriverStartType
  account?: 'local_system' | 'local_service' | 'network_service'
}

/** Something worth a look at a line of a file, counted from 1; null where it concerns the whole file. */
export interface Remark {
  line: number | null
  text: string
}

export interface DriversFound {
  drivers: FoundDriver[]
  services: FoundService[]
  remarks: Remark[]
}

/** Why a file cannot be read, and at which line. */
export class FileProblem extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason)
  }
}
