-- So many post-mortems, one version each, as the owner of the tables. $documents is replaced by their number; the temporary
-- table "bodies" holds what each level sees of a long and of a short one.
insert into organisations (slug, name, kind) select 'vendor-' || n, 'Vendor ' || n, 'vendor' from generate_series(1, 45) n on conflict do nothing;

create temporary table filers as
  select row_number() over (order by slug) - 1 as place, count(*) over () as number, id, name, slug, kind, affiliated_with
  from organisations where kind in ('vendor', 'reconstruction_desk');

-- Multiplying by an odd number modulo 2^30 gives every document another six letters.
create temporary table filed as
  select n, 'BH-PM-2026-' || (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (((n::bigint * 654435761) % 1073741824) >> (5 * place))::int % 32 + 1, 1), '') from generate_series(0, 5) place) as document_id,
    gen_random_uuid() as version_id, n % (select count(*) from filers) as filer,
    case when n % 100 < 88 then 'released' when n % 100 < 92 then 'draft' when n % 100 < 96 then 'submitted' else 'in_review' end as state,
    case when n % 5 = 0 then 'community' else 'public' end as widest,
    case when n % 100 = 1 then 'long' else 'short' end as length,
    timestamptz '2023-01-01' + random() * interval '3 years 10 months' as at
  from generate_series(1, $documents) n;

insert into documents (id, kind, organisation_id, slug, created_at)
  select document_id, 'incident_postmortem', f.id, case when state = 'released' then 'an-update-stops-hosts-' || lower(right(document_id, 6)) end, at
  from filed join filers f on f.place = filed.filer;

insert into versions (id, document_id, kind, organisation_id, owner_kind, affiliated_with, state, step, schema_version, widest, created_at, touched_at, submitted_at, review_begun_at, released_at)
  select version_id, document_id, 'incident_postmortem', f.id, f.kind, f.affiliated_with, state, 'full', 1, case when state = 'released' then widest end, at, at,
    case when state <> 'draft' then at end, case when state = 'in_review' then at end, case when state = 'released' then at end
  from filed join filers f on f.place = filed.filer;

insert into sections (version_id, key, organisation_id, body)
  select version_id, 'about', f.id, jsonb_build_object('title', 'An update stops hosts, case ' || n) from filed join filers f on f.place = filed.filer;

insert into projections (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind, phase, shown, current,
    title, summary, facets, step, slug, number, assurance, widest, body, sha256, submitted_at, first_released_at, released_at)
  select version_id, b.level, document_id, 'incident_postmortem', f.id, f.name, f.slug, f.kind, guard.phase_of(state), opened, opened,
    'An update stops hosts, case ' || n, b.summary, b.facets || jsonb_build_object('severity', 'S' || 1 + n % 4,
      'host_impact', (array['none', 'agent_degraded', 'host_crash', 'app_impact'])[1 + n / 4 % 4], 'incident_kind', (array['faulty_content', 'faulty_release'])[1 + n / 16 % 2]),
    'full', case when state = 'released' then 'an-update-stops-hosts-' || lower(right(document_id, 6)) end, '1.0.0', 'self_attested',
    case when state = 'released' then widest end, b.body, md5(version_id::text || b.level), at, case when state = 'released' then at end, case when state = 'released' then at end
  from filed join filers f on f.place = filed.filer join bodies b on b.length = filed.length
    cross join lateral (select state = 'released' and (b.level <> 'public' or filed.widest = 'public') as opened) o
  where state <> 'draft';
