import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { NavLinks } from '@/components/nav-links'
import { NoticeBox } from '@/components/notice-box'
import { PageHeading } from '@/components/page-heading'
import { SideBySide } from '@/components/side-by-side'
import { SubmitButton } from '@/components/submit-button'
import { formatUtc } from '@/components/format-utc'
import { formPlan } from '@/domain/form/form-plan'
import type { SectionDefinition } from '@/domain/kind-definition'
import { controlId } from '@/figures/section-form/control-names'
import { readEarlierText, readEarlierTexts, type EarlierText } from '@/operations/read-earlier-texts'
import { findDocument, titleOf, type OpenDocument } from '../../../find-document'
import { drawDifferences } from '../draw-differences'
import styles from '../conflict-panel.module.css'
import { takeBackAction } from './take-back-action'

export const metadata: Metadata = { title: 'Earlier texts', robots: { index: false } }

/** A long list can differ in every row; these are enough to know the text by. */
const mostDifferences = 50

interface Props {
  params: Promise<{ id: string; section: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface Shown {
  open: OpenDocument
  section: string
  definition: SectionDefinition
}

export default async function EarlierTextsPage({ params, searchParams }: Props) {
  const { id, section } = await params
  const { revision, failed } = await searchParams
  const open = await findDocument(id)
  const definition = Object.hasOwn(open.kind.sections, section) ? open.kind.sections[section] : undefined
  const found = await readEarlierTexts(open.person, open.document.version.id, section)
  if (!definition || !found.ok) notFound()
  const chosen = found.value.find((text) => String(text.revision) === revision) ?? found.value[0]
  const address = `${open.address}/${section}`
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/desk', text: 'Documents' }, { href: open.address, text: titleOf(open.document) }, { href: address, text: definition.label }]} />
      <PageHeading title={`Earlier texts: ${definition.label}`} lede="What stood here before a colleague wrote over it, or before somebody came back to it. The last ten are kept while the version is a draft." />
      {failed && <NoticeBox kind="failure" title="The text was not taken back" announce><p>Somebody saved this section in the meantime, or the version cannot be edited now. Look at what stands here, then decide again.</p></NoticeBox>}
      {chosen ? (
        <>
          <NavLinks label="Earlier texts" links={found.value.map((text) => ({ href: `${address}/earlier?revision=${text.revision}`, text: `${formatUtc(text.at)}, ${text.by}`, current: text === chosen }))} />
          <Comparison open={open} section={section} definition={definition} text={chosen} />
        </>
      ) : (
        <EmptyState title="No earlier text is kept">
          <p>One is kept as soon as a colleague writes over this section, or somebody comes back to it after two minutes.</p>
        </EmptyState>
      )}
    </>
  )
}

async function Comparison({ open: { person, document }, section, definition, text }: Shown & { text: EarlierText }) {
  const { version, draft, touched } = document
  const earlier = await readEarlierText(person, version.id, section, text.revision)
  if (!earlier.ok) notFound()
  const differences = drawDifferences(formPlan(definition), draft.body[section] ?? {}, earlier.value)
  const rest = differences.length - mostDifferences
  if (differences.length === 0) return <p>It is the very text that stands here now.</p>
  return (
    <>
      {document.allowed.has('edit') && (
        <form action={takeBackAction}>
          <input type="hidden" name="document" value={version.documentId} />
          <input type="hidden" name="version" value={version.id} />
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="revision" value={text.revision} />
          <input type="hidden" name="expected" value={touched[section]?.revision ?? 0} />
          <SubmitButton pending="Taking it back…">Back to what was saved at {formatUtc(text.at)}</SubmitButton>
        </form>
      )}
      {differences.slice(0, mostDifferences).map(({ unit, label, mine, theirs }) => (
        <section key={unit} className={styles.difference} aria-label={label}>
          <h2 className={styles.label}>{label}</h2>
          <SideBySide id={controlId(unit)} left={{ heading: 'Now', content: mine }} right={{ heading: 'Then', content: theirs }} />
        </section>
      ))}
      {rest > 0 && <p>It differs in {rest.toLocaleString('en')} more places.</p>}
    </>
  )
}
