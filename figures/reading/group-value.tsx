import { DefinitionList } from '@/components/definition-list'
import type { FieldAbout } from '@/domain/field'
import { partLabel } from '@/domain/form/form-plan'
import { PlainValue } from './plain-value'

/** One answer made of several parts, each under its own name. */
export function GroupValue({ about, parts }: { about: FieldAbout; parts: object }) {
  return (
    <DefinitionList
      variant="compact"
      items={Object.entries(parts).map(([name, value]) => ({ key: name, term: partLabel(about, name), value: <PlainValue about={about} value={value} /> }))}
    />
  )
}
