import type { Screens } from '@/figures/reading/screens'
import { form } from './form'
import { SeverityFacet } from './severity-facet'
import { IncidentPostMortemSheet } from './sheet'
import { IncidentPostMortemView } from './view'

export const incidentPostMortemScreens: Screens = { View: IncidentPostMortemView, Sheet: IncidentPostMortemSheet, facets: { severity: SeverityFacet }, form }
