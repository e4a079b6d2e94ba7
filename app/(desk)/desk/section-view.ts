import { altitudeFactsOfSection } from '@/app/altitudes/altitude-facts-of'
import type { Person } from '@/domain/actor'
import type { DocumentBody, KindDefinition, LevelOverride, SectionBody } from '@/domain/kind-definition'
import { effectiveLevel, overridesByPath } from '@/domain/effective-level'
import { aboutOf, rowShapeOf, type FieldAbout } from '@/domain/field'
import { parseFieldPath, rowsIn, valueAt } from '@/domain/field-path'
import type { FormEntries } from '@/domain/form/form-entries'
import { formPlan, type FieldPlan, type Option } from '@/domain/form/form-plan'
import { pageIn, rowsShown, toPagedForm, type AskedPage } from '@/domain/form/list-pages'
import type { FieldAudience, FormView } from '@/figures/section-form/form-view'
import type { KindForm } from '@/figures/section-form/kind-form'
import { attachmentLine } from '@/domain/attachments/attachment'
import { attachmentWords } from '@/domain/attachments/attachment-words'
import { listAttachments } from '@/operations/list-attachments'
import { listProducts } from '@/operations/list-products'
import type { OpenDocument } from './find-document'
import { formOf } from '@/kinds/screens'
import { sectionNotes } from './section-notes'

/** What the form of one section shows; null where the kind has no such section. */
export async function sectionView({ person, document, kind, address }: OpenDocument, section: string, asked: ReadonlyMap<string, AskedPage>): Promise<{ plan: FieldPlan[]; view: FormView } | null> {
  const definition = Object.hasOwn(kind.sections, section) ? kind.sections[section] : undefined
  if (!definition) return null
  const { body, overrides } = document.draft
  const plan = formPlan(definition)
  const form = formOf(kind.kind, body)
  const products = await listProducts(person)
  const entries = toPagedForm(plan, body[section] ?? {}, asked)
  const shown = { [section]: rowsShown(body[section] ?? {}, entries) }
  const view: FormView = {
    section,
    entries,
    errors: new Map(),
    audiences: audiencesOf(kind, section, shown, overrides),
    audienceAddress: `${address}/audience?section=${section}`,
    due: kind.steps.slice(0, kind.steps.indexOf(document.version.step) + 1),
    ...sectionNotes(document, section, body[section] ?? {}, entries),
    form,
    references: referencesIn(form, section, body),
    ownersElsewhere: ownersElsewhere(form, section, body[section] ?? {}, entries),
    altitudeFacts: await altitudeFactsOfSection(kind, section, shown),
    ownProducts: products.ok ? products.value.map((product) => product.name) : [],
    files: holdsFiles(plan) ? await filesOf(person, document.version.id) : [],
    textOffers: [],
    opened: [],
  }
  return { plan, view }
}

/** Whether a section asks for files. */
export function holdsFiles(plan: readonly FieldPlan[]): boolean {
  return plan.some(({ control }) => control.type === 'file' || (control.type === 'rows' && holdsFiles(control.fields)))
}

async function filesOf(person: Person, versionId: string): Promise<Option[]> {
  const files = await listAttachments(person, versionId)
  return files.ok ? [...files.value.named, ...files.value.unnamed].map((file) => ({ value: attachmentLine(file), label: attachmentWords(file) })) : []
}

function referencesIn(form: KindForm, section: string, body: DocumentBody): Map<string, Option[]> {
  const referring = Object.entries(form.rowReferences).filter(([path]) => path.startsWith(`${section}.`))
  return new Map(
    referring.map(([path, { list, text }]) => {
      const place = parseFieldPath(list)
      const rows = rowsIn(place && valueAt(body, place))
      return [path, rows.map((row, index) => ({ value: row.row, label: typeof row[text] === 'string' ? row[text] : `Entry ${index + 1}` }))]
    }),
  )
}

function ownersElsewhere(form: KindForm, section: string, body: SectionBody, entries: FormEntries): Map<string, string[]> {
  return new Map(
    Object.entries(form.rowPresets ?? {}).flatMap(([path, { by }]): [string, string[]][] => {
      const place = parseFieldPath(path)
      const page = place?.section === section ? pageIn(entries, place.field) : null
      const others = page && place ? rowsIn(body[place.field]).filter(({ row }) => !page.drawn.includes(row)) : []
      return place && others.length > 0 ? [[place.field, [...new Set(others.map((row) => String(row[by])))]]] : []
    }),
  )
}

/** By control, as `FormView` wants it: rows that are stored, and every leaf as a new row would have it. */
function audiencesOf(kind: KindDefinition, section: string, body: DocumentBody, overrides: readonly LevelOverride[]): Map<string, FieldAudience> {
  const found = new Map<string, FieldAudience>()
  const byPath = overridesByPath(overrides)
  const note = (name: string, about: FieldAbout | undefined, value: unknown, row?: string) => {
    if (!about) return
    const onRow = row ? (byPath.get(`${section}.${row}`) ?? byPath.get(`${section}.${row.replace(/#.*$/, '')}`)) : undefined
    const { from, exact } = effectiveLevel(about, value, byPath.get(`${section}.${name}`), onRow)
    found.set(name, exact === from ? { level: from } : { level: from, exactFrom: exact })
  }
  for (const [field, schema] of Object.entries(kind.sections[section]?.schema.shape ?? {})) {
    const shape = rowShapeOf(schema)
    const value = body[section]?.[field]
    if (!shape) note(field, aboutOf(schema), value)
    for (const [leaf, leafSchema] of Object.entries(shape ?? {})) {
      note(`${field}.${leaf}`, aboutOf(leafSchema), undefined, `${field}#`)
      for (const row of rowsIn(value)) note(`${field}#${row.row}.${leaf}`, aboutOf(leafSchema), row[leaf], `${field}#${row.row}`)
    }
  }
  return found
}
