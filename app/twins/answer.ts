import type { NextRequest } from 'next/server'
import { isInternal } from '@/app/addresses'
import { currentActor } from '@/auth/current-actor'
import type { Actor } from '@/domain/actor'
import { canonicalJson } from '@/domain/exchange/canonical-json'
import { withdrawalJson } from '@/domain/record-json'
import type { Kind } from '@/domain/vocabulary'
import { logFailure } from '@/operations/log'
import { readWithdrawal } from '@/operations/read-withdrawal'

const shared = { 'Cache-Control': 'private, no-store', Vary: 'Accept, Cookie' }

/** JSON of a page, keys in the order of RFC 8785, closed by LF. */
export function twin(value: unknown): Response {
  return new Response(`${canonicalJson(value)}\n`, { headers: { ...shared, 'Content-Type': 'application/json; charset=utf-8' } })
}

/** A refusal as RFC 9457 has it. */
export function problem(status: number, title: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}): Response {
  const body = canonicalJson({ type: 'about:blank', status, title, ...more })
  return new Response(`${body}\n`, { status, headers: { ...shared, ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' } })
}

/** Absent, forbidden, and a target of rewrites asked for by its own name: one answer. */
export function nothingHere(): Response {
  return problem(404, 'There is nothing here.')
}

/** Answers for the page's address only; failures are logged without their words. */
export async function answerTwin(request: NextRequest, operation: string, work: (actor: Actor) => Promise<Response>): Promise<Response> {
  if (isInternal(request.nextUrl.pathname)) return nothingHere()
  try {
    return await work(await currentActor())
  } catch (error) {
    logFailure(operation, error)
    return problem(500, 'Something went wrong on our side.')
  }
}

/** What is left of a record that cannot be read: the word that it was withdrawn, or nothing. */
export async function whatIsLeft(actor: Actor, kind: Kind, slug: string): Promise<Response> {
  const left = await readWithdrawal(actor, kind, slug)
  return left.ok ? problem(410, 'Withdrawn.', { withdrawal: withdrawalJson(left.value) }) : nothingHere()
}
