import { chromium } from '@playwright/test'
import { castMember, signInByRequest } from '@/e2e/people/sign-in'
import { siteAddress } from '@/e2e/site/address'
import { example as practice } from '@/kinds/update-practice/example'
import { alikePractice } from './walk-through/alike-practice'
import { tellProfile } from './walk-through/author'
import { confirmUnchanged } from './walk-through/confirm-unchanged'
import { fileBehaviour } from './walk-through/file-behaviour'
import { filePractice } from './walk-through/file-practice'
import type { Tally } from './walk-through/tally'

// What must be answered of a first filing, filed in a real browser with the help that the desk gives, its acts counted:
// `NEXTAUTH_URL=http://localhost:3000 npx tsx bench/walk-through.ts` against a running demo. Options: BULKHEAD_CHROMIUM.

const browser = await chromium.launch({ executablePath: process.env['BULKHEAD_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ baseURL: siteAddress(), storageState: await signInByRequest(browser, castMember('Ada')) })
const page = await context.newPage()
page.setDefaultTimeout(20_000)

await tellProfile(page)
tell('behaviour disclosure, 3 drivers, 2 services', await fileBehaviour(page))
tell('update practice, 2 channels × 4 rings, both of content', await filePractice(page, alikePractice(practice), 'copied'))
tell('update practice, 2 channels × 4 rings, content and drivers', await filePractice(page, practice, 'from presets'))
tell('confirm unchanged', await confirmUnchanged(page))
await browser.close()

function tell(what: string, tally: Tally): void {
  console.log(`${what}: ${tally.sentence()}\n  minutes of each part: ${tally.parts()}`)
}
