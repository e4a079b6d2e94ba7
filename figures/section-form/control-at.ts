import type { Control, FieldPlan, PartPlan } from '@/domain/form/form-plan'

/** The control at a path without rows inside its section, such as `drivers.hlk_result.playlist`; null where there is none. */
export function controlAt(plan: readonly (FieldPlan | PartPlan)[], path: string): Control | null {
  const [name = '', ...rest] = path.split('.')
  const control = plan.find((each) => each.name === name)?.control ?? null
  return control === null || rest.length === 0 ? control : controlAt(within(control), rest.join('.'))
}

function within(control: Control): readonly (FieldPlan | PartPlan)[] {
  if (control.type === 'rows') return control.fields
  return control.type === 'group' ? control.parts : []
}
