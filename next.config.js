import createMDX from '@next/mdx'

const withMDX = createMDX({ options: { remarkPlugins: ['remark-frontmatter', 'remark-gfm'] } })

// Pages and their JSON twins share an address: the twin answers at `.json` and to `Accept: application/json`. The
// internal targets below /twins are refused by proxy.ts when asked for directly.
const asksForJson = [{ type: 'header', key: 'accept', value: '(.*)application/json(.*)' }]
const twins = [
  ['/incidents', '/twins/incidents'],
  ['/incidents/:slug([a-z0-9-]+)', '/twins/incidents/:slug'],
  ['/incidents/:slug([a-z0-9-]+)/versions/:number(\\d+\\.\\d+\\.\\d+)', '/twins/incidents/:slug/versions/:number'],
  ['/vendors/:slug([a-z0-9-]+)', '/twins/vendors/:slug'],
]

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb']
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
]

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  pageExtensions: ['ts', 'tsx', 'mdx'],
  // A redrawn section form posts what was typed beside what is typed.
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  poweredByHeader: false,
  // No page uses it, and left alone it would fetch and resize for anyone who asks.
  images: { unoptimized: true },
  reactStrictMode: true,
  // Metadata stands in the head for every reader; streamed, it would need script to get there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['pg', '@node-rs/argon2', 'pino'],
  headers: async () => [{ source: '/:path*', headers: everywhere }],
  rewrites: async () => ({
    beforeFiles: twins.flatMap(([source, destination]) => [
      { source: `${source}.json`, destination },
      { source, has: asksForJson, destination },
    ]),
  }),
}

export default withMDX(config)
