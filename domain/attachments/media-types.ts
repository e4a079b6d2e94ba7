/** What an attachment may be. Decided by content; of the texts, which all read alike, the name says which one it is. */
export const mediaTypeWords = {
  'application/pdf': 'PDF',
  'image/png': 'PNG picture',
  'image/jpeg': 'JPEG picture',
  'text/plain': 'Text',
  'text/csv': 'CSV table',
  'text/markdown': 'Markdown',
  'application/json': 'JSON',
} as const
export type MediaType = keyof typeof mediaTypeWords

/** How names of each end; the first is given to a name without an end. */
export const extensionsOf: Record<MediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'log'],
  'text/csv': ['csv'],
  'text/markdown': ['md'],
  'application/json': ['json'],
}

/** The media type that goes with the end of a name; undefined where the portal takes no such file. */
export function typeOfExtension(extension: string): MediaType | undefined {
  return (Object.keys(extensionsOf) as MediaType[]).find((type) => extensionsOf[type].includes(extension))
}

/** For the `accept` of a file input. */
export const acceptedEnds = Object.values(extensionsOf).flatMap((ends) => ends.map((end) => `.${end}`)).join(',')
