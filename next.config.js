import createMDX from '@next/mdx'

const withMDX = createMDX({ options: { remarkPlugins: ['remark-frontmatter', 'remark-gfm'] } })

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
  // `npm test` checks the types first: once is enough, and a first start waits less.
  typescript: { ignoreBuildErrors: true },
  // No page uses it, and left alone it would fetch and resize for anyone who asks.
  images: { unoptimized: true },
  reactStrictMode: true,
  // Metadata stands in the head for every reader; streamed, it would need script to get there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['pg', '@node-rs/argon2', 'pino'],
  headers: async () => [{ source: '/:path*', headers: everywhere }],
}

export default withMDX(config)
