import { replay } from './expectation'
import type { RolloutModel } from './model'
import { withInput, type UncertainInput } from './uncertainty'

export interface Axis {
  input: UncertainInput
  values: readonly number[]
}

/** Impacted endpoints with two inputs varied against each other: one row for each value of `down`, in it one number for each of `across`. */
export function sensitivityGrid(model: RolloutModel, down: Axis, across: Axis): Float64Array[] {
  return down.values.map((value) => {
    const row = withInput(model, down.input, value)
    return Float64Array.from(across.values, (other) => replay(withInput(row, across.input, other)).impacted)
  })
}
