'use client'

import { useState, useSyncExternalStore } from 'react'

type Texts = ReadonlyMap<string, string>

const nothing: Texts = new Map()
const never = () => () => {}

/**
 * What somebody typed before the script of the page ran. Nothing listened then, and React gives a text area that had a
 * text its old one back when it takes the page over; so the new one is read before. The answer puts it back into the
 * form, and tells whether something was typed.
 */
export function useTypedEarly(): (form: HTMLFormElement) => boolean {
  const takesOver = useSyncExternalStore(never, () => false, () => true)
  const [texts] = useState<Texts>(() => (takesOver && typeof document !== 'undefined' ? changedTexts() : nothing))
  return (form) => {
    for (const area of form.querySelectorAll('textarea')) area.value = texts.get(area.id) ?? area.value
    return [...form.elements].some(isChanged)
  }
}

function changedTexts(): Texts {
  return new Map([...document.querySelectorAll('textarea')].filter(isChanged).map((area) => [area.id, area.value]))
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.defaultSelected && !option.selected)
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue
}
