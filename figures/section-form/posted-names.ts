/** The one section form of a page. */
export const sectionFormId = 'section-form'

/** Names in a posted section form that are not fields of the section. No field name begins with `@`. */
export const intentName = '@intent'
export const documentName = '@document'
export const versionName = '@version'
export const sectionName = '@section'
export const revisionName = '@revision'

/** The steps back that this page took by itself since the form was drawn. */
export const stepsName = '@steps'

/** The choice between mine and theirs at one place where two texts differ. */
export const choiceName = (unit: string) => `@choice:${unit}`

/** The control in which an entry of a long list is looked for. */
export const findName = (list: string) => `${list}@find`

/** The controls in which a preset of a list is chosen, and the row that its rows are for. */
export const presetName = (list: string) => `${list}@preset`
export const presetForName = (list: string) => `${list}@preset-for`

/** The control that takes the whole which the shares of a list are of. */
export const wholeName = (list: string) => `${list}@whole`

/** The control in which a reviewer's note is answered. */
export const noteName = (id: string) => `@note:${id}`
