import type { DocumentBody } from '@/domain/kind-definition'
import { notApplicable, notSaid, unknown, unsaid } from './reconstruction/because'
import { channels, halting, rings, signals } from './reconstruction/channels'

const reconstruction = 'A reconstruction from public sources has no contact at the vendor.'
const docs = 'https://learn.microsoft.com/en-us/defender-endpoint'

/** How Microsoft says that Defender for Endpoint is updated, reconstructed from its public pages. Source: facts A.2. */
export const reconstructionExample: DocumentBody = {
  about: {
    title: 'Microsoft: how Defender for Endpoint is updated',
    products: [{ row: 'msdpract', name: 'Microsoft Defender for Endpoint' }],
    contact_alias: notApplicable(reconstruction),
    contact_24x7: notApplicable(reconstruction),
    effective_from: unknown('Microsoft’s page is dated 29 April 2025. It does not say since when it holds.'),
    references: [
      { row: 'msdref01', url: `${docs}/mde-sdp-strategy`, summary: 'Microsoft: “Use safe deployment practices to safeguard and manage your environment”, dated 29 April 2025', category: 'external' },
      { row: 'msdref02', url: `${docs}/manage-gradual-rollout`, summary: 'Microsoft: “Manage the gradual rollout process for Microsoft Defender updates”, dated 7 October 2024', category: 'external' },
      {
        row: 'msdref03',
        url: 'https://techcommunity.microsoft.com/blog/microsoftdefenderatpblog/microsoft-defender-for-endpoint%e2%80%99s-safe-deployment-practices/4220342',
        summary: 'Microsoft: “Microsoft Defender for Endpoint’s safe deployment practices”, 15 August 2024',
        category: 'external',
      },
    ],
    language: 'en',
  },
  channels,
  rings,
  signals,
  halting,
  testing: {
    ...unsaid(['sometimes', 'automated', 'matrix_os_builds', 'matrix_architectures', 'matrix_languages', 'matrix_agent_versions', 'matrix_coinstalled', 'matrix_count', 'fp_clean_set_includes_os_files', 'fp_clean_set_refreshed']),
    always: unknown('Microsoft speaks of “certification and validation tests” and “extensive validations and stability testing”, and names none.'),
  },
  control: {
    ...unsaid(['pin', 'max_deferral', 'pause', 'maintenance_window', 'airgap_bundle', 'vendor_can_override', 'release_notes_url', 'content_release_notes', 'status_page_url', 'out_of_band_channel']),
    applies_to_content: 'yes',
    ring_assignment: 'yes',
    critical_delay: 'yes',
    critical_delay_length: 'PT48H',
  },
  exercises: unsaid([
    'last_exercise_on',
    'exercise_type',
    'exercise_scenario',
    'exercise_channels',
    'target_halt',
    'achieved_halt',
    'target_recovery',
    'achieved_recovery',
    'findings_open',
    'findings_closed',
    'customer_recovery_tested',
  ]),
  outcomes: { list: notSaid },
  continuity: unsaid(['major_incident_plan', 'called', 'backups']),
}
