export const about = {
  title: 'Northlight Security: how Northlight Sentry works on Windows',
  products: [{ row: 'nsab0001', name: 'Northlight Sentry' }],
  contact_alias: 'disclosure@northlight.example',
  contact_24x7: 'Northlight incident bridge, +1 555 0100',
  effective_from: '2026-09-01',
  language: 'en',
}

export const product = {
  product_name: 'Northlight Sentry',
  product_family: 'Northlight Endpoint',
  version_range: 'vers:semver/>=6.2.0|<7.0.0',
  plain_summary:
    'Northlight Sentry runs three drivers in the Windows kernel and two services outside it. Two of the drivers start with the host. They watch files, processes and network connections, and hold back what the services judge to be harmful. New detection content arrives several times a day. It is parsed outside the kernel, with one exception: the network driver reads a small signed table of addresses.\n\nIf content cannot be read, the product keeps the last content that worked. If a service crashes, files open without being checked until it is back. If a driver crashes twice within three starts, the product switches its drivers off, so that the host starts without it.',
  component_role: ['av', 'edr', 'firewall'],
  platforms: [
    { row: 'nspt0001', edition: 'client', architectures: ['x64', 'arm64'], min_build: '10.0.19045' },
    { row: 'nspt0002', edition: 'server', architectures: ['x64'], min_build: '10.0.17763' },
  ],
  registers_with_wsc: 'yes',
  installed_base_band: 'from_100k',
  independent_test: { lab: 'AV-Test', programme: 'Business user', date: '2026-06-15', result: 'Passed' },
  identifiers: ['cpe:2.3:a:northlight:sentry:6.2:*:*:*:*:windows:*:*'],
}
