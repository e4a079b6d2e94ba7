'use client'

import { useEffect, useState } from 'react'
import { countWords } from './count-words'

export interface WordCountProps {
  /** The id of the text area to count. */
  field: string
  limit: number
  initial: string
}

/** "Up to 150 words" without script; how many are left with it. */
export function WordCount({ field, limit, initial }: WordCountProps) {
  const [count, setCount] = useState(() => countWords(initial))
  useEffect(() => {
    const area = document.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement)) return
    const recount = () => setCount(countWords(area.value))
    recount()
    area.addEventListener('input', recount)
    return () => area.removeEventListener('input', recount)
  }, [field])
  const over = count - limit
  return <>{over > 0 ? `${count} words, ${over} over the limit of ${limit}` : `${count} of up to ${limit} words`}</>
}
