import { FileInspector } from '../file-inspector'
import { joined } from './sample-files'

/** What becomes of a file that comes in pieces of this size. */
export async function inspected(name: string, content: Uint8Array | string, size = 256 * 1024): Promise<string> {
  const inspector = new FileInspector(name)
  const bytes = joined(content)
  for (let at = 0; at < bytes.length; at += size) {
    const refusal = inspector.take(bytes.subarray(at, at + size))
    if (refusal) return refusal
  }
  const end = await inspector.end()
  return end.ok ? `${end.mediaType} ${end.name}` : end.refusal
}
