import { useEffect, useState } from 'react'
import type { FieldPlan } from '@/domain/form/form-plan'
import { fromForm } from '@/domain/form/from-form'
import { mergePages } from '@/domain/form/list-pages'
import type { SectionBody } from '@/domain/kind-definition'
import { entriesOf } from './entries-of'
import { choiceName, sectionFormId } from './posted-names'
import { whenAtRest } from './when-at-rest'

/**
 * The section as its form on this page holds it, read whenever typing rests; as it is stored until then, and where no
 * script runs. Of long lists the rows of other pages are as stored.
 */
export function useEditedSection(plan: readonly FieldPlan[], stored: SectionBody): SectionBody {
  const [edited, setEdited] = useState(stored)
  useEffect(() => {
    const form = document.getElementById(sectionFormId)
    if (!(form instanceof HTMLFormElement)) return
    const { touched, stop } = whenAtRest(() => {
      // A choice between two texts stands where the fields were: until it is made, nothing is edited.
      if (form.querySelector(`[name^="${choiceName('')}"]`)) return
      const entries = entriesOf(new FormData(form))
      setEdited(mergePages(plan, entries, fromForm(plan, entries), stored))
    })
    // Rows are added, removed and moved by drawing the form again, which is no input.
    const redrawn = new MutationObserver(touched)
    redrawn.observe(form, { childList: true, subtree: true })
    form.addEventListener('input', touched)
    touched()
    return () => {
      stop()
      redrawn.disconnect()
      form.removeEventListener('input', touched)
    }
  }, [plan, stored])
  return edited
}
