import type { Screens } from '@/figures/reading/screens'
import { form } from './form'
import { NearMissView } from './view'

export const nearMissScreens: Screens = { View: NearMissView, form }
