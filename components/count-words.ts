/** Words as a person counts them: runs of anything but white space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
