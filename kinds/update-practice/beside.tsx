import type { FieldPlan } from '@/domain/form/form-plan'
import type { BesideProps } from '@/figures/reading/screens'
import { LiveBlastRadius } from './beside/live-blast-radius'
import { planFields, planSections, readForPlans } from './computed/read-for-plans'

/** What a bad update would cost under the plans of a draft, beside the sections that they are read from. No more of the draft than that is sent along. */
export function BesidePlans({ section, plan, body }: BesideProps) {
  const of = planSections.find((each) => each === section)
  return of ? <LiveBlastRadius section={of} plan={plan.flatMap((field) => only(field, planFields[of]))} body={readForPlans(body)} /> : null
}

function only(field: FieldPlan, names: readonly string[]): FieldPlan[] {
  const { control } = field
  return control.type === 'rows' ? [{ ...field, control: { ...control, fields: control.fields.filter(({ name }) => names.includes(name)) } }] : []
}
