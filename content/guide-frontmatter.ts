import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { z } from 'zod'

const shape = z.strictObject({
  title: z.string().min(3).max(60),
  summary: z.string().min(10).max(160),
  updated: z.date().transform((date) => date.toISOString().slice(0, 10)),
})
export type GuideFrontmatter = z.output<typeof shape>

const folder = join(process.cwd(), 'content', 'guides')

/** What a guide says of itself above its text. Throws where something is missing or too long. */
export function guideFrontmatter(name: string): GuideFrontmatter {
  return shape.parse(matter(readFileSync(join(folder, `${name}.mdx`), 'utf8')).data)
}
