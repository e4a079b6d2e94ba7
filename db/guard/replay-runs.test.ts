import { afterAll, beforeAll, expect, test } from 'vitest'
import { theAuthenticator, thePublic, type Actor } from '@/domain/actor'
import { projectedLevels, type ProjectedLevel } from '@/domain/audience'
import { asActor, attempt, didSomething } from './testing/as-actor'
import { testAttacks, type Attack } from './testing/attack'
import { askers, people, theJob } from './testing/demo-actors'
import { allows, levelRead } from './testing/domain-answers'
import { openGuardedWorld, type GuardedWorld, type WorldVersion } from './testing/guarded-world'

let world: GuardedWorld
/** Of each version, what a level reads of it and a run of just that. */
const runs = new Map<WorldVersion, Map<ProjectedLevel, { id: string; text: string }>>()

const filed = "jsonb_build_object('notice', jsonb_build_object('text', p.body -> 'body' -> 'notice' -> 'text'))"
const columns = '(version_id, filed, incident, model, outputs, engine_version, saved_by, saver_organisation)'
const columnsOfBoth = '(version_id, filed, incident_version_id, incident_filed, model, outputs, engine_version, saved_by, saver_organisation)'
const planVersion = () => world.versions.find(({ name }) => name === 'released after review, of Harbour Endpoint') as WorldVersion
const saving = (values: string) => `insert into replay_runs ${columns} select ${values} from projections p where p.version_id = $1`
const saveOwn = saving(`p.version_id, ${filed}, 'none', '{}', '{}', '1.0.0', guard.person(), guard.organisation()`)

/** The same of a run of which that is the incident, under a plan of which nothing was read. */
const ofIncidents: typeof runs = new Map()

beforeAll(async () => {
  world = await openGuardedWorld()
  // So that the limit of a day is nobody's here.
  const byHana = saving(`p.version_id, ${filed}, 'none', '{}', '{}', '1.0.0', '${people.hana.personId}', $3`)
  for (const [index, version] of world.versions.entries()) {
    const ofLevel = new Map<ProjectedLevel, { id: string; text: string }>()
    const { rows } = await world.owner.query<{ id: string }>('select id from organisations order by id')
    const saver = rows[index % rows.length]?.id
    await world.owner.query("select set_config('app.organisation', $1, false)", [saver])
    for (const level of version.stored ? projectedLevels : []) {
      const saved = await world.owner.query<{ id: string; text: string }>(`${byHana} and p.level = $2 returning id, filed -> 'notice' ->> 'text' as text`, [version.id, level, saver])
      if (saved.rows[0]) ofLevel.set(level, saved.rows[0])
    }
    runs.set(version, ofLevel)
    ofIncidents.set(version, await incidentsOf(version, saver))
  }
})

async function incidentsOf(version: WorldVersion, saver: string | undefined) {
  const ofLevel = new Map<ProjectedLevel, { id: string; text: string }>()
  for (const level of version.stored ? projectedLevels : []) {
    const saved = await world.owner.query<{ id: string; text: string }>(`insert into replay_runs ${columnsOfBoth} select $4, '{}', p.version_id, ${filed}, '{}', '{}', '1.0.0', '${people.hana.personId}', $3
      from projections p where p.version_id = $1 and p.level = $2 returning id, incident_filed -> 'notice' ->> 'text' as text`, [version.id, level, saver, planVersion().id])
    if (saved.rows[0]) ofLevel.set(level, saved.rows[0])
  }
  return ofLevel
}
afterAll(() => world.close())

const isOut = ({ facts: { state } }: WorldVersion) => state === 'released' || state === 'superseded' || state === 'withdrawn'

/** The runs of which an actor reads the version at the level that it was read at. */
const readOf = (saved: typeof runs, actor: Actor) => [...saved].flatMap(([version, ofLevel]) => {
  const level = isOut(version) ? levelRead(actor, version) : null
  const own = level && ofLevel.get(level)?.text
  return own ? [...ofLevel.values()].filter(({ text }) => text === own).map(({ id }) => id) : []
})

async function shownTo(actor: Actor): Promise<string[]> {
  const { rows } = await asActor(world.app, actor, () => world.app.query<{ id: string }>('select id from replay_runs'))
  return rows.map(({ id }) => id).sort()
}

test.each(askers)('to %s exactly those runs are shown of which the domain lets them read all inputs', async (_name, actor) => {
  const both = levelRead(actor, planVersion()) === null ? [] : readOf(ofIncidents, actor)
  expect(await shownTo(actor)).toEqual([...readOf(runs, actor), ...both].sort())
})

test('a run is saved where the domain allows it and the saver reads the version', async () => {
  const found: string[] = []
  for (const [name, actor] of askers) {
    await asActor(world.app, actor, async () => {
      for (const version of world.versions) {
        const allowed = allows(actor, 'save_run', version) && levelRead(actor, version) !== null
        const answer = await attempt(world.app, saveOwn, [version.id])
        if (didSomething(answer) !== allowed) found.push(`${name}, ${version.name}: ${allowed ? 'allowed' : 'refused'} by the domain`)
      }
    })
  }
  expect(found).toEqual([])
})

const { ada, clara, hana, june } = people
const released = 'released after review, of Northlight Security'
const community = 'released to the community, of Northlight Security'
const literal = (filedText: string, more = "'none', '{}', '{}', '1.0.0', guard.person(), guard.organisation()") => `insert into replay_runs ${columns} values ($1, ${filedText}, ${more})`
const own = (more: string) => saving(`p.version_id, ${filed}, ${more}`)

/** Of a version as the incident, under a plan that everybody reads. */
const incidentOf = (inputs: string, named = 'null') => `insert into replay_runs (version_id, filed, incident, incident_version_id, incident_filed, model, outputs, engine_version, saved_by, saver_organisation)
  select version_id, '{}', ${named}, $1, ${inputs}, '{}', '{}', '1.0.0', guard.person(), guard.organisation() from projections where title like 'harbour released after review%'`

const attacks: Attack[] = [
  ['nobody saves a run of what they do not read', clara, released, literal(`'{"notice": {"text": "northlight released after review 0 at oversight"}}'`), '42501'],
  ['nobody learns of a community document by saving a run of nothing', june, community, literal("'{}'"), '42501'],
  ['nobody learns of a draft by saving a run of nothing', clara, 'draft, of Northlight Security', literal("'{}'"), '42501'],
  ['the public saves nothing', thePublic, released, saveOwn, '42501'],
  ['a job saves nothing', theJob, released, saveOwn, 'no rows'],
  ['the authenticator saves nothing', theAuthenticator, released, saveOwn, 'no rows'],
  ['nobody saves a run in somebody else’s name', clara, released, own(`'none', '{}', '{}', '1.0.0', '${hana.personId}', guard.organisation()`), '42501'],
  ['nobody saves a run for another organisation', clara, released, own(`'none', '{}', '{}', '1.0.0', guard.person(), '${hana.organisationId}'`), '42501 runs_of_others'],
  ['nobody saves a run of an incident of which they do not read what it says', clara, released, incidentOf(`'{"notice": {"text": "northlight released after review 0 at oversight"}}'`), '42501'],
  ['nobody learns of a community document by saving a run of it as an incident', june, community, incidentOf("'{}'"), '42501'],
  ['nobody learns of a draft by saving a run of it as an incident', clara, 'draft, of Northlight Security', incidentOf("'{}'"), '42501'],
  ['nobody saves a run of an incident that is withdrawn', ada, 'withdrawn, of Northlight Security', incidentOf("'{}'"), '42501'],
  ['a run has one incident, of the catalogue or of a document', clara, released, incidentOf("'{}'", "'none'"), '23514 one_incident'],
  ['a run has an incident', clara, released, own("null, '{}', '{}', '1.0.0', guard.person(), guard.organisation()"), '23514 one_incident'],
  ['nobody says of which level a run is', clara, released, "insert into replay_runs (version_id, level) values ($1, 'public')", '42501'],
  ['nobody chooses the address of a run', clara, released, 'insert into replay_runs (id, version_id) values (gen_random_uuid(), $1)', '42501'],
  ['nobody dates a run', clara, released, "insert into replay_runs (saved_at, version_id) values ('2020-01-01', $1)", '42501'],
  ['a run holds no sentence among its numbers', clara, released, own(`'none', '{"rings": ["Buy something."]}', '{}', '1.0.0', guard.person(), guard.organisation()`), '23514 numbers_only'],
  ['a run holds no sentence among the names of its numbers', clara, released, own(`'none', '{"rings": [{"Buy something.": 1}]}', '{}', '1.0.0', guard.person(), guard.organisation()`), '23514 known_words_only'],
  ['a run holds no sentence for the name of its case', clara, released, own(`'Buy something.', '{}', '{}', '1.0.0', guard.person(), guard.organisation()`), '23514 replay_runs_incident_check'],
  ['nobody changes a run', ada, released, "update replay_runs set outputs = '{}' where version_id = $1", '42501'],
  ['nobody deletes a run', ada, released, 'delete from replay_runs where version_id = $1', '42501'],
  ['nobody is told who saved a run', ada, released, 'select saved_by from replay_runs where version_id = $1', '42501'],
  ['nobody is told for whom a run was saved', ada, released, 'select 1 from replay_runs where version_id = $1 and saver_organisation is not null', '42501'],
  ['nobody asks the database at which level inputs are', clara, released, "select guard.level_of_inputs($1, '{}')", '42501'],
]
testAttacks(() => world, attacks)

test('of a withdrawn document those are told that a run of it was withdrawn who could have read it, and nobody else', async () => {
  const version = world.versions.find(({ name }) => name === 'withdrawn from the community 1, of Northlight Security')
  const ofLevel = version && runs.get(version)
  const told = async (actor: Actor, level: ProjectedLevel) => (await asActor(world.app, actor, () => world.app.query('select 1 from guard.withdrawn_run($1)', [ofLevel?.get(level)?.id]))).rowCount
  expect(await told(clara, 'community')).toBe(1)
  expect(await told(hana, 'oversight')).toBe(1)
  for (const [actor, level] of [[clara, 'oversight'], [thePublic, 'public'], [thePublic, 'community'], [june, 'public'], [theJob, 'community']] as const) expect(await told(actor, level)).toBe(0)
})

test('the same of a run of which the withdrawn document tells the incident', async () => {
  const version = world.versions.find(({ name }) => name === 'withdrawn from the community 1, of Northlight Security')
  const ofLevel = version && ofIncidents.get(version)
  const told = async (actor: Actor, level: ProjectedLevel) => (await asActor(world.app, actor, () => world.app.query('select 1 from guard.withdrawn_run($1)', [ofLevel?.get(level)?.id]))).rowCount
  expect([await told(clara, 'community'), await told(hana, 'oversight')]).toEqual([1, 1])
  for (const [actor, level] of [[clara, 'oversight'], [thePublic, 'public'], [thePublic, 'community'], [june, 'public'], [theJob, 'community']] as const) expect(await told(actor, level)).toBe(0)
})

test('who saved a run is told to their own organisation, and to no admin', async () => {
  const said = "insert into events (organisation_id, actor_kind, actor_person, actor_organisation, actor_role, deed, detail) values ($1, 'person', $2, $1, $3, 'save_run', '{}')"
  await world.owner.query(said, [hana.organisationId, hana.personId, hana.role])
  const told = async (actor: Actor) => (await asActor(world.app, actor, () => world.app.query("select 1 from events where deed = 'save_run'"))).rowCount
  expect([await told(hana), await told(june), await told(ada)]).toEqual([1, 0, 0])
})
