import type { ServerResponse } from 'node:http'

/** The connection as it was before the app wrote to it. */
export type Clean = Pick<ServerResponse, 'writeHead' | 'end'>

/**
 * Lets every response of the app pass as it is, except a 404: of that nothing is sent, neither headers nor body,
 * and `instead` is called once to answer in its place.
 */
export function replaceNotFound(response: ServerResponse, instead: (clean: Clean) => void): void {
  const { writeHead, write, end, flushHeaders } = response
  const clean = { writeHead: cleared(response, writeHead), end: end.bind(response) }
  let replaced = false

  const replaces = (status: number): boolean => {
    if (!replaced && status === 404 && !response.headersSent) {
      replaced = true
      queueMicrotask(() => instead(clean))
    }
    return replaced
  }
  // A response without explicit headers calls its own writeHead, hence ours, when it first writes.
  const guarded = (original: unknown, outcome: unknown) => (...given: unknown[]): unknown => {
    if (!replaces(response.statusCode)) return Reflect.apply(original as () => unknown, response, given)
    const done = given.findLast(argument => typeof argument === 'function')
    if (done) process.nextTick(done as () => void)
    return outcome
  }
  Object.assign(response, {
    writeHead: (...given: unknown[]) => (replaces(Number(given[0])) ? response : Reflect.apply(writeHead as () => unknown, response, given)),
    write: guarded(write, true),
    end: guarded(end, response),
    flushHeaders: guarded(flushHeaders, undefined),
  })
}

function cleared(response: ServerResponse, writeHead: ServerResponse['writeHead']): ServerResponse['writeHead'] {
  return (...given: unknown[]) => {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.statusMessage = ''
    return Reflect.apply(writeHead as () => ServerResponse, response, given)
  }
}
