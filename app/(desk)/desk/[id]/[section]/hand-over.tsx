import { Button } from '@/components/button'
import { Disclosure } from '@/components/disclosure'
import { SelectField } from '@/components/select-field'
import { readHands } from '@/operations/read-hands'
import type { OpenDocument } from '../../find-document'
import { handAction } from './hand-action'

/** Whom the section is with, and a way to hand it to somebody else. Everybody of the organisation may still edit it. */
export async function HandOver({ open: { person, document }, documentId, section }: { open: OpenDocument; documentId: string; section: string }) {
  const hands = await readHands(person, document.version.id)
  if (!hands.ok || hands.value.colleagues.length < 2) return null
  const current = hands.value.with.get(section)
  return (
    <Disclosure summary={current ? `With ${current.name}` : 'Hand this section to a colleague'}>
      <form action={handAction}>
        <input type="hidden" name="document" value={documentId} />
        <input type="hidden" name="version" value={document.version.id} />
        <input type="hidden" name="section" value={section} />
        <SelectField
          id="hand-person"
          name="person"
          label="Who fills it in"
          hint="They find it under what waits for them. Anyone of your organisation may still edit it."
          placeholder="Nobody in particular"
          options={hands.value.colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
          defaultValue={current?.personId ?? ''}
        />
        <Button variant="secondary">Hand over</Button>
      </form>
    </Disclosure>
  )
}
