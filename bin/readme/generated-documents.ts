import { machinePictures } from '@/bin/readme/machine-pictures'
import { machineTables } from '@/bin/readme/machine-tables'

export type GeneratedDocument = { path: string; generated: () => string }

/** What is written from the tables of the domain, between the marks of each document. */
export const generatedDocuments: readonly GeneratedDocument[] = [
  { path: 'README.md', generated: machinePictures },
  { path: 'docs/workflow.md', generated: () => `${machinePictures()}\n\n${machineTables()}` },
]
