import type { ServerResponse } from 'node:http'

const announced = 'x-bulkhead-size'
const freshUntil = 'x-bulkhead-fresh-until'

/**
 * What the app tells the edge stays here. Next takes Content-Length from what a route answers: a route that knows it says
 * it as `x-bulkhead-size`, in bytes, and it is sent as what it is.
 */
export function keepOwnHeaders(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = ((...given: unknown[]) => {
    const size = response.getHeader(announced)
    for (const own of [announced, freshUntil]) response.removeHeader(own)
    if (size !== undefined && !response.hasHeader('content-encoding')) response.setHeader('content-length', size)
    return Reflect.apply(writeHead as () => ServerResponse, response, given)
  }) as ServerResponse['writeHead']
}
