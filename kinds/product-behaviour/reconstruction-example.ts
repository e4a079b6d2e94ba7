import type { DocumentBody } from '@/domain/kind-definition'
import { about, product } from './reconstruction/about'
import { notInTheSources, unknown } from './reconstruction/because'
import { kernel, userMode } from './reconstruction/kernel'

/** Sophos Intercept X Advanced, reconstructed from Sophos’ own posts of 2024. What they do not say is unknown. Source: facts A.1, A.7. */
export const reconstructionExample: DocumentBody = {
  about,
  product,
  kernel,
  user_mode: userMode,
  content: { items: notInTheSources },
  fail_modes: { modes: notInTheSources, boot_loop_guard: notInTheSources },
  recovery: {
    offline_disable_procedure: notInTheSources,
    works_from_winre: notInTheSources,
    needs_bitlocker_key: notInTheSources,
    quick_machine_recovery_ready: notInTheSources,
    remote_recovery_without_boot: notInTheSources,
    recovery_path_independent_of_updater: notInTheSources,
    tamper_protection_on_by_default: unknown('The post says that the product guards itself, and does not say whether it does so from the start.'),
  },
  migration: {
    plan: unknown('No plan is public. The post of 12 September 2024 names eight things that the platform would have to offer first.'),
  },
}
