import type { Page } from '@playwright/test'
import { missingFor } from '@/domain/completeness'
import type { DocumentBody, KindDefinition } from '@/domain/kind-definition'
import type { KindForm } from '@/figures/section-form/kind-form'
import { fillSection, type RowNames, type SectionWanted } from './fill-section'
import { firstFiling } from './first-filing'
import { inAHurry } from './in-a-hurry'
import { Tally } from './tally'

/** What the organisation has told once, in its profile, and is not asked again. */
const profile = { contact_alias: 'disclosure@northlight.example', contact_24x7: 'Northlight incident bridge, +1 555 0100', status_page_url: 'https://status.northlight.example/' }

/** Somebody at the desk who files one document of a kind, and what that takes. */
export class Author {
  readonly tally = new Tally()
  private readonly rows: RowNames = new Map()
  private address = ''

  constructor(
    readonly page: Page,
    private readonly kind: KindDefinition,
  ) {}

  /** The organisation's only product is chosen already, and a title is composed from it. */
  async begin(): Promise<void> {
    await this.page.goto('/desk/new')
    await this.page.locator(`[name="kind"][value="${this.kind.kind}"]`).check({ force: true })
    await this.page.getByRole('button', { name: 'Begin' }).click()
    await this.page.waitForURL(/\/desk\/BH-/)
    this.tally.chose()
    this.tally.pressed()
    this.address = new URL(this.page.url()).pathname.split('/').slice(0, 3).join('/')
  }

  async open(part: string): Promise<void> {
    await this.page.goto(`${this.address}/${part}`)
  }

  async fill(section: string, more: Omit<SectionWanted, 'kind' | 'section' | 'rows' | 'tally'>): Promise<void> {
    await fillSection(this.page, this.address, { ...more, kind: this.kind, section, rows: this.rows, tally: this.tally })
  }

  async tellWhatIsLeft(): Promise<void> {
    const answer = await this.page.request.get(`/api${this.address.replace('/desk/', '/desk/documents/')}`)
    const { body } = (await answer.json()) as { body: DocumentBody }
    const left = missingFor(this.kind, body, this.kind.steps[0] ?? '')
    console.log(left.length === 0 ? `${this.kind.label}: nothing is missing, it can be submitted` : `${this.kind.label}: still missing ${left.map(({ path, message }) => `${path} (${message})`).join('; ')}`)
  }
}

export async function tellProfile(page: Page): Promise<void> {
  await page.goto('/desk/profile')
  await page.getByLabel(/^Contact address/).fill(profile.contact_alias)
  await page.getByLabel(/^Contact at any hour/).fill(profile.contact_24x7)
  await page.getByLabel(/^Status page/).fill(profile.status_page_url)
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByRole('main').getByText(/saved/i).first().waitFor()
}

/** What must be told, in usual words, without what the desk knows already. */
export function wantedOf(kind: KindDefinition, form: KindForm, example: DocumentBody): DocumentBody {
  const { about, ...rest } = inAHurry(firstFiling(kind, { ...example, about: { ...example['about'], ...profile } }), form)
  const told = Object.entries(about ?? {}).filter(([name]) => name !== 'title' && name !== 'status_page_url')
  return { ...rest, about: Object.fromEntries(told) }
}
