import { channelFile291 } from './replay-presets/channel-file-291'
import { defenderAsr, sentinelOne, webroot } from './replay-presets/others'
import type { ReplayPreset } from './replay-presets/preset'
import { mcAfee5958, panda, sophosShh, symantecSonar } from './replay-presets/signatures'

/** Public cases that the replay can begin from, the best documented first, then by date. Facts keep their source, and what is unknown stays so. */
export const replayPresets: readonly ReplayPreset[] = [channelFile291, mcAfee5958, symantecSonar, sophosShh, panda, webroot, defenderAsr, sentinelOne]

export function findPreset(id: string): ReplayPreset | undefined {
  return replayPresets.find((preset) => preset.id === id)
}
