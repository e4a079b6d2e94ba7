import type { ImportState } from './import-state'

type Refusal = Pick<ImportState, 'failure' | 'problems'>

/** Sends a whole document as JSON; the address of the draft that it became, or why it became none. */
export async function sendFile(file: File): Promise<{ address: string } | Refusal> {
  try {
    const response = await fetch('/api/desk/imports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: file })
    return (await response.json()) as { address: string } | Refusal
  } catch {
    return { failure: 'The portal cannot be reached. Nothing was imported.', problems: [] }
  }
}
