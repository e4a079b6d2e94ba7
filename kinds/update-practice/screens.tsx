import type { Screens } from '@/figures/reading/screens'
import { BesidePlans } from './beside'
import { expectedRows, form } from './form'
import { UpdatePracticeSummary } from './summary'
import { UpdatePracticeView } from './view'

export const updatePracticeScreens: Screens = { View: UpdatePracticeView, Summary: UpdatePracticeSummary, form, expectedRows, Beside: { channels: BesidePlans, rings: BesidePlans, signals: BesidePlans, halting: BesidePlans } }
