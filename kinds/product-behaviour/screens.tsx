import type { Screens } from '@/figures/reading/screens'
import { expectedRows, form } from './form'
import { ProductBehaviourSummary } from './summary'
import { ProductBehaviourView } from './view'

export const productBehaviourScreens: Screens = { View: ProductBehaviourView, Summary: ProductBehaviourSummary, form, expectedRows }
