import type { Screens } from '@/figures/reading/screens'
import { form } from './form'
import { IncidentPostMortemSheet } from './sheet'
import { IncidentPostMortemView } from './view'

export const incidentPostMortemScreens: Screens = { View: IncidentPostMortemView, Sheet: IncidentPostMortemSheet, form }
