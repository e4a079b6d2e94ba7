import { notApplicable, notInTheSources, unknown } from './because'

const noContact = notApplicable('A reconstruction from public sources has no contact at the vendor.')
const learn = 'https://learn.microsoft.com/en-us/windows-hardware/drivers'

export const about = {
  title: 'Sophos: kernel drivers of Intercept X Advanced',
  products: [{ row: 'sxab0001', name: 'Sophos Intercept X Advanced' }],
  contact_alias: noContact,
  contact_24x7: noContact,
  effective_from: unknown('The posts describe release 2024.2 and do not say since when it is in use.'),
  references: [
    {
      row: 'sxrf0001',
      url: 'https://www.sophos.com/en-us/blog/endpoint-security-ecosystem',
      summary: 'Sophos, 12 September 2024: what each of the five drivers does, why, and what the platform would have to offer instead',
      category: 'external',
    },
    {
      row: 'sxrf0002',
      url: 'https://news.sophos.com/en-us/2024/08/01/driving-lessons-the-kernel-drivers-in-sophos-intercept-x-advanced',
      summary: 'Sophos, 1 August 2024: five kernel drivers as of release 2024.2. The desk has read its opening only',
      category: 'external',
    },
    { row: 'sxrf0003', url: `${learn}/ifs/allocated-altitudes`, summary: 'Microsoft, list of allocated altitudes of 28 October 2025: altitudes of SophosED.sys and hmpalert.sys', category: 'external' },
    { row: 'sxrf0004', url: `${learn}/install/elam-driver-requirements`, summary: 'Microsoft: how every ELAM driver starts and is signed', category: 'external' },
  ],
  language: 'en',
}

export const product = {
  product_name: 'Sophos Intercept X Advanced',
  product_family: notInTheSources,
  version_range: 'vers:generic/2024.2',
  plain_summary:
    'Sophos says that Intercept X Advanced runs five drivers in the Windows kernel. One starts before other drivers, so that Sophos’ services can run protected. Two watch files and processes: they hold back what the services have not judged yet, guard the product itself, block mass encryption of files, and load a library into newly started programs. Two watch the network: they filter web traffic, look for intrusions, and carry traffic of the zero-trust agent.\n\nWhat happens when one of them fails is not told in the posts from which this was written.',
  component_role: ['av', 'ips', 'dlp', 'ztna'],
  platforms: notInTheSources,
  registers_with_wsc: unknown('The post says that only protected processes may register, and that Sophos runs such processes. It does not say that this product registers.'),
  installed_base_band: notInTheSources,
  independent_test: notInTheSources,
}
