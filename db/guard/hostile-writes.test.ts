import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theAuthenticator, thePublic } from '@/domain/actor'
import { asActor, attempt, didSomething } from './testing/as-actor'
import { testAttacks, type Attack } from './testing/attack'
import { people, theJob } from './testing/demo-actors'
import { openGuardedWorld, type GuardedWorld } from './testing/guarded-world'

let world: GuardedWorld
beforeAll(async () => void (world = await openGuardedWorld()))
afterAll(() => world.close())

const { ada, ben, clara, elif, hana, ivo, june } = people
const draft = 'draft, of Northlight Security'
const submitted = 'submitted, of Northlight Security'
const review = 'in review, of Northlight Security'
const accepted = 'accepted, of Northlight Security'
const released = 'released notice, of Northlight Security'
const superseded = 'released twice 1, of Northlight Security'
const withdrawn = 'withdrawn, of Northlight Security'
const store = (level: string, text: string) => `select guard.store_projection($1, '${level}', '${text}', '', '{}', '', '{}', '${text}')`
const replaceAltitudes = "insert into altitude_lists (part, as_of, source, rows) values ('groups', '2026-01-01', 'x', '[]')"
const startOn = (columns: string) => `insert into versions (document_id, kind, organisation_id, owner_kind, affiliated_with, step, schema_version, minor, assurance) values (${columns})`
const event = (organisation: string, document: string, actor = ada) => `insert into events (organisation_id, document_id, actor_kind, actor_person, actor_organisation, actor_role, deed)
  values (${organisation}, ${document}, 'person', '${actor.personId}', '${actor.organisationId}', '${actor.role}', 'release')`

const onVersions: Attack[] = [
  ['Microsoft cannot edit a vendor’s text', ivo, review, "update sections set body = '{}' where version_id = $1", 'no rows'],
  ['Microsoft cannot add to a vendor’s text', ivo, review, "insert into sections (version_id, key, organisation_id, body) values ($1, 'x', $3, '{}')", '42501'],
  ['Microsoft cannot open a vendor’s text wider', ivo, review, "update versions set widest = 'community' where id = $1", '42501 changeable_columns'],
  ['Microsoft cannot release a vendor’s version', ivo, review, "update versions set state = 'released', released_at = now() where id = $1", '42501 publication_moves'],
  ['Microsoft cannot delete a vendor’s version', ivo, review, 'delete from versions where id = $1', 'no rows'],
  ['Microsoft cannot accept what is only submitted', ivo, submitted, "update versions set state = 'accepted' where id = $1", '42501 publication_moves'],
  ['Microsoft cannot accept a filing of Microsoft Defender', ivo, 'in review, of Microsoft Defender', "update versions set state = 'accepted' where id = $1", 'no rows'],
  ['a government reviewer cannot accept', hana, review, "update versions set state = 'accepted' where id = $1", 'no rows'],
  ['a Microsoft admin cannot move a version', june, review, "update versions set state = 'accepted' where id = $1", 'no rows'],
  ['a publisher cannot accept their own filing', ada, review, "update versions set state = 'accepted' where id = $1", '42501 publication_moves'],
  ['a publisher cannot release a draft', ada, draft, "update versions set state = 'released', widest = 'public', released_at = now() where id = $1", '42501 patch_repeats'],
  ['a publisher cannot release before the review ended or lapsed', ada, submitted, "update versions set state = 'released', widest = 'public', released_at = now() where id = $1", '42501 review_pending'],
  ['a publisher cannot move the day on which they submitted', ada, submitted, "update versions set submitted_at = '2026-01-01' where id = $1", '42501 changeable_columns'],
  ['a publisher cannot say that a submitted full report need not wait', ada, submitted, "update versions set step = 'notice', waits_for_review = false where id = $1", '42501 changeable_columns'],
  ['a full report never skips review', ada, draft, 'update versions set waits_for_review = false where id = $1', '23514 only_first_steps_skip_review'],
  ['a publisher cannot release without naming the widest level', ada, 'accepted, of Northlight Security', "update versions set state = 'released', widest = null, released_at = now() where id = $1", '23514 released_how_wide'],
  ['a publisher cannot widen a released version in place', ada, released, "update versions set widest = 'community' where id = $1", '42501 changeable_columns'],
  ['a publisher cannot supersede by hand', ada, released, "update versions set state = 'superseded' where id = $1", '42501 publication_moves'],
  ['a publisher cannot bring back a withdrawn version', ada, withdrawn, "update versions set state = 'released' where id = $1", '42501 publication_moves'],
  ['a publisher cannot delete what was released', ada, released, 'delete from versions where id = $1', 'no rows'],
  ['a publisher cannot delete a document that was released', ada, released, 'delete from documents where id = $2', 'no rows'],
  ['nobody types an assurance level', ada, draft, "update versions set assurance = 'microsoft_reviewed' where id = $1", '42501'],
  ['Microsoft does not type an assurance level either', ivo, review, "update versions set assurance = 'independently_verified' where id = $1", '42501'],
  ['a member cannot submit', ben, draft, "update versions set state = 'submitted' where id = $1", '42501 publication_moves'],
  ['a member cannot name the widest level', ben, draft, "update versions set widest = 'community' where id = $1", '42501 changeable_columns'],
  ['the job releases only what it was told to', theJob, submitted, "update versions set state = 'released', released_at = now() where id = $1", 'no rows'],
  ['the job does not release before the review ended or lapsed', theJob, 'submitted, to be released, of Northlight Security', "update versions set state = 'released', released_at = now() where id = $1", '42501 review_pending'],
  ['the job does not choose the widest level', theJob, 'accepted, to be released, of Northlight Security', "update versions set state = 'released', widest = 'public', released_at = now() where id = $1", '42501 changeable_columns'],
  ['nobody gives a version to another organisation', ada, draft, `update versions set organisation_id = '${clara.organisationId}' where id = $1`, '42501'],
  ['nobody gives a document to another organisation', ada, draft, `update documents set organisation_id = '${clara.organisationId}' where id = $2`, '42501'],
  ['nobody chooses an address', ada, draft, "update documents set slug = 'taken' where id = $2", '42501'],
  ['another vendor cannot start a version on a document that is not theirs', clara, released, startOn(`$2, 'incident_postmortem', '${clara.organisationId}', 'vendor', null, 'full', 1, 9, 'self_attested'`), '42501 own_document'],
  ['another vendor cannot start a version in the owner’s name', clara, released, startOn("$2, 'incident_postmortem', $3, 'vendor', null, 'full', 1, 9, 'self_attested'"), '42501 own_document'],
  ['Microsoft Defender cannot hide whom it belongs with', elif, 'released notice, of Microsoft Defender', startOn("$2, 'incident_postmortem', $3, 'vendor', null, 'full', 1, 9, 'self_attested'"), '42501 own_affiliation'],
  ['a vendor cannot pass for the Reconstruction desk', ada, released, startOn("$2, 'incident_postmortem', $3, 'reconstruction_desk', null, 'full', 1, 9, 'reconstructed'"), '23503 versions_organisation_id_owner_kind_fkey'],
  ['a vendor cannot start a version as reviewed', ada, released, startOn("$2, 'incident_postmortem', $3, 'vendor', null, 'full', 1, 9, 'microsoft_reviewed'"), '42501'],
  ['nobody starts a version as released', ada, released, "insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version, state) values ($2, 'incident_postmortem', $3, 'vendor', 'full', 1, 'released')", '42501'],
  ['no version is started after a withdrawal', ada, withdrawn, startOn("$2, 'incident_postmortem', $3, 'vendor', null, 'full', 1, 9, 'self_attested'"), '42501 follows_release'],
]

const standing = (columns: string, schema = '(select schema_version from versions where id = $1)') => `insert into section_revisions (version_id, key, revision, organisation_id, body, touched_by, touched_at, schema_version)
  select version_id, key, ${columns}, ${schema} from sections where version_id = $1 and key = 'notice'`

const onEarlierTexts: Attack[] = [
  ['another vendor cannot put an earlier text into a draft', clara, draft, "insert into section_revisions (version_id, key, revision, organisation_id, body, touched_at, schema_version) values ($1, 'notice', 1, $3, '{}', now(), 1)", '42501'],
  ['nobody makes up an earlier text in a colleague’s name', ben, draft, standing(`revision, organisation_id, '{}', '${ada.personId}', touched_at`), '42501'],
  ['nobody dates an earlier text', ada, draft, standing("revision, organisation_id, body, touched_by, '2020-01-01'"), '42501'],
  ['nobody passes an earlier text off as of another schema', ada, draft, standing('revision, organisation_id, body, touched_by, touched_at', '9'), '42501'],
  ['nobody changes an earlier text', ada, draft, "update section_revisions set body = '{}' where version_id = $1", '42501'],
  ['Microsoft cannot drop the earlier texts of what it reviews', ivo, review, 'delete from section_revisions where version_id = $1', 'no rows'],
  ['nothing is kept of a version that is frozen', ada, review, standing('revision, organisation_id, body, touched_by, touched_at'), '42501'],
]

const onProjections: Attack[] = [
  ['nobody updates a projection', ada, draft, "update projections set body = '{}' where version_id = $1", '42501'],
  ['nobody inserts a projection', ada, draft, "insert into projections (version_id, level) values ($1, 'public')", '42501'],
  ['nobody deletes a projection', ada, draft, 'delete from projections where version_id = $1', '42501'],
  ['nobody adds a term', ada, released, "insert into facet_terms (version_id, level, term, kind, organisation_id, released_at) values ($1, 'public', 'a=b', 'incident_postmortem', $3, now())", '42501'],
  ['nobody removes a term', ada, released, 'delete from facet_terms where version_id = $1', '42501'],
  ['another vendor cannot store a projection', clara, draft, store('public', 'x'), '42501 store_projection'],
  ['a member cannot store a projection', ben, draft, store('public', 'x'), '42501 store_projection'],
  ['Microsoft cannot store a projection', ivo, review, store('public', 'x'), '42501 store_projection'],
  ['the job cannot store a projection', theJob, review, store('public', 'x'), '42501 store_projection'],
  ['a version under review is not stored again', ada, review, store('public', 'x'), '42501 frozen_content'],
  ['an accepted version is not stored again', ada, accepted, store('public', 'x'), '42501 frozen_content'],
  ['a withdrawn version is not stored again', ada, withdrawn, store('bilateral', 'x'), '42501 frozen_content'],
  ['the full text of a released version is not stored again with other words', ada, released, store('bilateral', 'x'), '42501 frozen_content'],
  ['the full text of a superseded version is not stored again with other words', ada, superseded, store('bilateral', 'x'), '42501 frozen_content'],
  ['nothing is stored at a level that does not exist', ada, draft, store('named', 'x'), '23514 projections_level_check'],
  ['another vendor cannot repeat a projection', clara, draft, "select guard.repeat_projection($1, 'public', '')", '42501 repeat_projection'],
  ['a member cannot repeat a projection', ben, draft, "select guard.repeat_projection($1, 'public', '')", '42501 repeat_projection'],
  ['nothing is repeated into what was released', ada, released, "select guard.repeat_projection($1, 'public', '')", '42501 repeat_projection'],
  ['nobody calls the release itself', ada, draft, 'select guard.open_release(v) from versions v where id = $1', '42501'],
  ['nobody bumps the publication epoch', ada, draft, 'update publication_epoch set epoch = 0', '42501'],
  ['a publisher cannot replace the list of altitudes', ada, draft, replaceAltitudes, '42501'],
  ['a Microsoft reviewer cannot replace the list of altitudes', ivo, draft, replaceAltitudes, '42501'],
  ['an admin cannot date the import of a list back', june, draft, "insert into altitude_lists (part, as_of, source, rows, imported_at) values ('groups', '2026-01-01', 'x', '[]', '2025-01-01')", '42501'],
  ['nobody rewrites an edition of the list of altitudes', june, draft, "update altitude_lists set rows = '[]'", '42501'],
  ['nobody deletes an edition of the list of altitudes', june, draft, 'delete from altitude_lists', '42501'],
  ['nobody announces what is not new', june, draft, 'select guard.announce()', '42501'],
  ['nobody changes the arrows of the machine', ada, draft, "insert into guard.moves values ('draft', 'accepted', 'vendor_publisher')", '42501'],
  ['another vendor cannot put a tombstone on a document', clara, released, `insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason)
    select document_id, kind, slug, '${clara.organisationId}', organisation_name, title, widest, 'x' from projections where version_id = $1`, '42501'],
  ['a publisher cannot put other words on a tombstone', ada, released, `insert into tombstones (document_id, kind, slug, organisation_id, organisation_name, title, widest, reason)
    select document_id, kind, slug, organisation_id, organisation_name, 'Other words', widest, 'x' from projections where version_id = $1`, '42501'],
  ['nobody rewrites a tombstone', ada, withdrawn, "update tombstones set title = 'x'", '42501'],
  ['nobody removes a tombstone', ada, withdrawn, 'delete from tombstones', '42501'],
]

const tick = (organisation: string, person: string) => `insert into section_confirmations (version_id, key, organisation_id, confirmed_by) values ($1, 'notice', ${organisation}, '${person}')`

const onConfirmations: Attack[] = [
  ['another vendor cannot tick a section', clara, released, tick('$3', clara.personId), '42501'],
  ['another vendor cannot tick a section as its own', clara, released, tick(`'${clara.organisationId}'`, clara.personId), '42501'],
  ['a reviewer cannot tick a section', ivo, released, tick('$3', ivo.personId), '42501'],
  ['nobody ticks in a colleague’s name', ben, released, tick('$3', ada.personId), '42501'],
  ['nobody ticks a draft', ada, draft, tick('$3', ada.personId), '42501'],
  ['nobody ticks a version that is not the current one', ada, superseded, tick('$3', ada.personId), '42501'],
  ['nobody antedates a tick', ada, released, "insert into section_confirmations (version_id, key, organisation_id, confirmed_by, confirmed_at) values ($1, 'notice', $3, null, '2030-01-01')", '42501'],
  ['nobody says when a document was confirmed', ada, released, "update versions set confirmed_at = '2030-01-01' where id = $1", '42501'],
  ['nobody says afterwards what a version was for', ada, draft, "update versions set purpose = 'confirmation', patch = 1 where id = $1", '42501'],
  ['a version with content is no confirmation', ada, released, `insert into versions (document_id, kind, organisation_id, owner_kind, step, schema_version, minor, purpose)
    values ($2, 'incident_postmortem', $3, 'vendor', 'full', 1, 9, 'confirmation')`, '23514 patches_have_a_purpose'],
]

const onPeople: Attack[] = [
  ['a member cannot make themselves a publisher', ben, draft, `update people set role = 'vendor_publisher' where id = '${ben.personId}'`, 'no rows'],
  ['an admin cannot make themselves a reviewer', june, draft, `update people set role = 'microsoft_reviewer' where id = '${june.personId}'`, '42501 own_role'],
  ['a publisher cannot make a colleague a reviewer', ada, draft, `update people set role = 'microsoft_reviewer' where id = '${ben.personId}'`, '23514 people_check'],
  ['a publisher cannot change people of another vendor', clara, draft, 'update people set disabled_at = now() where organisation_id = $3', 'no rows'],
  ['nobody moves a person to another organisation', ada, draft, `update people set organisation_id = '${clara.organisationId}'`, '42501'],
  ['nobody deletes a person', june, draft, 'delete from people', '42501'],
  ['a reviewer cannot add people', ivo, draft, `insert into people (organisation_id, organisation_kind, email, name, role) values ('${ivo.organisationId}', 'operator', 'x@example.com', 'X', 'microsoft_admin')`, '42501'],
  ['another vendor cannot set a password', clara, draft, `update credentials set password_hash = 'x' where person_id = '${ada.personId}'`, 'no rows'],
  ['a member cannot set their publisher’s password', ben, draft, `update credentials set password_hash = 'x' where person_id = '${ada.personId}'`, 'no rows'],
  ['the authenticator cannot set a password', theAuthenticator, draft, "update credentials set password_hash = 'x'", 'no rows'],
  ['a person cannot open a session', june, draft, `insert into sessions (token_hash, person_id, expires_at) values ('x', '${ivo.personId}', now())`, '42501'],
  ['a person cannot lengthen a session', ada, draft, "update sessions set expires_at = 'infinity'", '42501'],
  ['nobody acknowledges a notice for somebody else', ada, draft, `insert into acknowledgements (person_id, notice) values ('${ben.personId}', 'antitrust')`, '42501'],
  ['a person cannot clear the count of failed sign-ins', ada, draft, 'delete from sign_in_attempts', 'no rows'],
  ['only an admin adds organisations', ada, draft, "insert into organisations (slug, name, kind) values ('new', 'New', 'vendor')", '42501'],
  ['nobody renames a product, whose address and released documents refer to it', ada, draft, "update products set name = 'x'", '42501'],
  ['nobody changes what an organisation is', june, draft, "update organisations set kind = 'operator'", '42501'],
]

const onHistory: Attack[] = [
  ['nobody rewrites an event', june, draft, "update events set deed = 'x'", '42501'],
  ['nobody deletes an event', june, draft, 'delete from events', '42501'],
  ['nobody records an event in another’s name', clara, draft, event(`'${clara.organisationId}'`, 'null'), '42501'],
  ['nobody records an event in the history of a document that they do not know of', clara, draft, event('$3', '$2', clara), '42501'],
  ['nobody records an event in their own name on another’s document', clara, draft, event(`'${clara.organisationId}'`, '$2', clara), '42501'],
  ['the public records no event', thePublic, released, "insert into events (organisation_id, actor_kind, actor_role, deed) values ($3, 'public', 'public', 'x')", '42501'],
  ['nobody unwrites a read', ivo, released, 'delete from reads', '42501'],
  ['nobody records a read of what they cannot read', clara, draft, `insert into reads (document_id, version_id, organisation_id, person_id, reader_organisation, reader_role, level)
    values ($2, $1, $3, '${clara.personId}', '${clara.organisationId}', 'vendor_publisher', 'bilateral')`, '42501'],
  ['a reviewer cannot write a note of a level that is not theirs', hana, review, `insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role)
    values ($1, $2, $3, 'notice', 'x', 'bilateral', '${hana.personId}', '${hana.organisationId}', 'government_reviewer')`, '42501'],
  ['Microsoft cannot note on a filing of Microsoft Defender', ivo, 'in review, of Microsoft Defender', `insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role)
    values ($1, $2, $3, 'notice', 'x', 'bilateral', '${ivo.personId}', '${ivo.organisationId}', 'microsoft_reviewer')`, '42501'],
  ['nobody rewrites a note', ada, review, "update notes set body = 'x' where id = $4", '42501'],
  ['nobody answers a note in another’s name', ada, review, `update notes set answer = 'x', answered_by = '${ben.personId}' where id = $4`, '42501'],
  ['nobody deletes a note', ada, review, 'delete from notes where id = $4', '42501'],
]

describe('versions and sections', () => testAttacks(() => world, onVersions))
describe('earlier texts of sections', () => testAttacks(() => world, onEarlierTexts))
describe('projections and tombstones', () => testAttacks(() => world, onProjections))
describe('confirmations', () => testAttacks(() => world, onConfirmations))
describe('people, passwords and sessions', () => testAttacks(() => world, onPeople))
describe('events, reads and notes', () => testAttacks(() => world, onHistory))

test('an ended session does not live again', async () => {
  await world.owner.query('update sessions set ended_at = now() where person_id = $1', [ada.personId])
  const answer = await asActor(world.app, ada, () => attempt(world.app, 'update sessions set ended_at = null where person_id = $1', [ada.personId]))
  expect(didSomething(answer)).toBe(false)
})
