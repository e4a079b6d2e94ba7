import { aboutSection } from '@/domain/envelope'
import type { SectionDefinition } from '@/domain/kind-definition'
import { contentSection } from './sections/content'
import { failModesSection, recoverySection } from './sections/failure'
import { kernelSection } from './sections/kernel'
import { migrationSection } from './sections/migration'
import { productSection } from './sections/product'
import { userModeSection } from './sections/user-mode'

/** The only statement of the shape of a behaviour disclosure, in the order of its form. Source: data-model B.0.1, B.1. */
export const sections = {
  about: { label: 'About this disclosure', step: 'filed', schema: aboutSection({ title: 'filed', contacts: 'filed', effectiveFrom: 'filed' }) },
  product: { label: 'Product', step: 'filed', schema: productSection },
  kernel: { label: 'Kernel components', hint: 'One entry for each driver.', step: 'filed', schema: kernelSection },
  user_mode: { label: 'User-mode components', hint: 'Services, processes, libraries and extensions.', step: 'filed', schema: userModeSection },
  content: { label: 'Content', hint: 'What the product downloads and interprets.', step: 'filed', schema: contentSection },
  fail_modes: { label: 'Fail modes', hint: 'The same ten questions for everybody.', step: 'filed', schema: failModesSection },
  recovery: { label: 'Recovery and tamper protection', step: 'filed', schema: recoverySection },
  migration: { label: 'Move to user mode', hint: 'What of the kernel could go, and what is missing for it.', step: 'filed', schema: migrationSection },
} as const satisfies Record<string, SectionDefinition>
