export interface StartState {
  attempt: number
  title: string
  kind: string
  products: string[]
  otherProduct: string
  errors: { field: string; message: string }[]
  failure: string | null
}

export const nothingStarted: StartState = { attempt: 0, title: '', kind: '', products: [], otherProduct: '', errors: [], failure: null }
