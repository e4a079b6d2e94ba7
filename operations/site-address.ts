import { env } from '@/env'

/** The absolute address of a path on this site. */
export function siteAddress(path: string): string {
  return new URL(path, env().NEXTAUTH_URL).href
}

/** Whether readers reach the site by https alone. */
export function isServedSecurely(): boolean {
  return env().NEXTAUTH_URL.startsWith('https://')
}
