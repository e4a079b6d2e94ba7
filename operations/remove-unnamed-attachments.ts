import { actingAs } from '@/db/acting-as'
import { deleteForgotten } from '@/db/queries/attachments'

/** Removes what was uploaded and named by nothing for a day. Returns how many files went. */
export async function removeUnnamedAttachments(): Promise<number> {
  return actingAs({ kind: 'system', job: 'remove-unnamed-attachments' }, deleteForgotten)
}
