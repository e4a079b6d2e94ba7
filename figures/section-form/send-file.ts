import { fileRefusalWords } from '@/domain/attachments/file-refusal'

export type FileAnswer = { line: string } | { words: string }

export interface Sending {
  /** Never rejects: what went wrong is said in words. Null where it was cancelled. */
  answer: Promise<FileAnswer | null>
  cancel: () => void
}

/** Sends one file for a draft, telling how far it is: from 0 to 1. */
export function sendFile(file: File, draft: { document: string; version: string }, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest()
  const data = new FormData()
  data.set('document', draft.document)
  data.set('version', draft.version)
  data.set('file', file)
  const answer = new Promise<FileAnswer | null>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(answerIn(request.responseText)))
    request.addEventListener('error', () => resolve({ words: fileRefusalWords.broken_off }))
    request.addEventListener('abort', () => resolve(null))
  })
  request.open('POST', '/api/desk/attachments')
  request.setRequestHeader('accept', 'application/json')
  request.send(data)
  return { answer, cancel: () => request.abort() }
}

function answerIn(text: string): FileAnswer {
  try {
    const said = JSON.parse(text) as Partial<{ line: string; words: string }>
    return said.line === undefined ? { words: said.words ?? fileRefusalWords.broken_off } : { line: said.line }
  } catch {
    return { words: fileRefusalWords.broken_off }
  }
}
