import { currentActor } from '@/auth/current-actor'
import { exportDraft } from '@/operations/export-draft'
import { readDeskDocument } from '@/operations/read-desk-document'

const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

/** The author's own export: the version being worked on, or the one named by `?version=1.0.0`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const absent = new Response('There is nothing here.\n', { status: 404, headers })
  const actor = await currentActor()
  const { id } = await params
  if (!/^[A-Z0-9-]{1,40}$/.test(id)) return absent
  const found = await readDeskDocument(actor, id)
  if (!found.ok) return absent
  const number = new URL(request.url).searchParams.get('version')
  const wanted = number === null ? found.value.version : found.value.versions.find((each) => `${each.major}.${each.minor}.${each.patch}` === number)
  const outcome = wanted && (await exportDraft(actor, wanted.id))
  if (!outcome?.ok) return absent
  const disposition = `attachment; filename="${outcome.value.fileName}"`
  return new Response(outcome.value.text, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-disposition': disposition } })
}
