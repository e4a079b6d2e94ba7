import { checkReadiness } from '@/operations/check-readiness'

export const dynamic = 'force-dynamic'

/** The database answers and has every migration of this build. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness()
  const body = readiness.ready ? { status: 'ready' } : { status: 'not ready', because: readiness.because }
  return Response.json(body, { status: readiness.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
