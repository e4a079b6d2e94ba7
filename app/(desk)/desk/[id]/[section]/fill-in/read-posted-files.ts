import { readDriverFile } from '@/domain/drivers/read-driver-file'
import type { ReadFile } from '@/domain/prefill/found-rows'
import { filesName, mostBytes, mostFiles, tooLargeWords, type FileWords } from './fill-in-state'

export interface PostedFiles {
  files: ReadFile[]
  refused: FileWords[]
  remarks: FileWords[]
}

/** The files of a posted form, each read or refused by itself; or why none of them is. */
export async function readPostedFiles(data: FormData): Promise<PostedFiles | string> {
  const posted = data.getAll(filesName).filter((each) => each instanceof File && each.name !== '')
  const sizes = posted.map((file) => (file instanceof File ? file.size : 0))
  if (posted.length === 0) return 'Choose one file or several.'
  if (posted.length > mostFiles) return `Choose at most ${mostFiles} files at a time.`
  if (sizes.reduce((sum, size) => sum + size, 0) > mostBytes) return tooLargeWords
  const files = await Promise.all(posted.map(async (file): Promise<ReadFile[]> => (file instanceof File ? [{ name: file.name.slice(0, 120), read: readDriverFile(new Uint8Array(await file.arrayBuffer())) }] : [])))
  const flat = files.flat()
  return {
    files: flat,
    refused: flat.flatMap(({ name, read }) => (read.ok ? [] : [{ name, line: read.line, text: read.reason }])),
    remarks: flat.flatMap(({ name, read }) => (read.ok ? [...read.remarks, ...emptyWords(read)].map((remark) => ({ name, ...remark })) : [])),
  }
}

function emptyWords({ drivers, services }: { drivers: readonly unknown[]; services: readonly unknown[] }) {
  return drivers.length + services.length === 0 ? [{ line: null, text: 'It tells of no driver and of no service.' }] : []
}
