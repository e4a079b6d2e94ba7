-- A million projections: 250,000 documents of 38 vendors, one version each at four levels. Rules and triggers rest meanwhile.
set session_replication_role = replica;

insert into organisations (id, slug, name, kind)
  select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'organisation-' || n, 'Organisation ' || n,
    case n when 1 then 'operator' when 2 then 'government' else 'vendor' end
  from generate_series(1, 40) n;

create temporary table filed as
  select n, 'BH-PM-2026-' || upper(lpad(translate(to_hex(n), '', ''), 6, '0')) as document_id,
    ('10000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as version_id,
    ('00000000-0000-4000-8000-' || lpad((3 + n % 38)::text, 12, '0'))::uuid as organisation_id,
    3 + n % 38 as organisation,
    case when n % 100 < 90 then 'released' when n % 100 < 95 then 'draft' when n % 100 < 97 then 'submitted' when n % 100 < 99 then 'in_review' else 'withdrawn' end as state,
    case when n % 10 < 8 then 'public' else 'community' end as widest,
    timestamptz '2024-01-01' + n * interval '5 minutes' as at
  from generate_series(1, 250000) n;

insert into documents (id, kind, organisation_id, slug, created_at)
  select document_id, 'incident_postmortem', organisation_id, case when state in ('released', 'withdrawn') then 'incident-' || n end, at from filed;

insert into versions (id, document_id, kind, organisation_id, owner_kind, state, step, schema_version, widest, created_at, touched_at, submitted_at, released_at)
  select version_id, document_id, 'incident_postmortem', organisation_id, 'vendor', state, 'full', 1, widest, at, at, case when state <> 'draft' then at end,
    case when state in ('released', 'withdrawn') then at end from filed;

insert into projections (version_id, level, document_id, kind, organisation_id, organisation_name, organisation_slug, owner_kind, phase, shown, current,
    title, summary, facets, step, slug, number, assurance, widest, body, sha256, submitted_at, first_released_at, released_at)
  select f.version_id, l.level, f.document_id, 'incident_postmortem', f.organisation_id, 'Organisation ' || f.organisation, 'organisation-' || f.organisation, 'vendor',
    guard.phase_of(f.state), f.state = 'released' and (l.level <> 'public' or f.widest = 'public'), f.state = 'released' and (l.level <> 'public' or f.widest = 'public'),
    'Incident ' || n, repeat('words ', 20), jsonb_build_object('host_impact', (array['none', 'agent_degraded', 'host_crash', 'boot_loop'])[1 + n % 4], 'severity', 'S' || 1 + n % 4,
      'incident_kind', 'content_update', 'rare', case when n % 5000 = 0 then 'yes' else 'no' end), 'full', case when f.state in ('released', 'withdrawn') then 'incident-' || n end, '1.0.0', 'self_attested', f.widest,
    jsonb_build_object('body', jsonb_build_object('notice', jsonb_build_object('summary', repeat('words ', 20))), 'computed', '{}'::jsonb),
    md5(n::text), f.at, f.at, f.at
  from filed f cross join (values ('public'), ('community'), ('oversight'), ('bilateral')) l (level);

insert into notes (version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role)
  select version_id, document_id, organisation_id, 'notice', 'Say more.', 'bilateral', organisation_id, '00000000-0000-4000-8000-000000000001', 'microsoft_reviewer' from filed where n % 20 = 0;

insert into facet_terms (version_id, level, term, kind, organisation_id, released_at)
  select p.version_id, p.level, term, p.kind, p.organisation_id, p.released_at
  from projections p cross join lateral guard.terms_of(p.kind, p.facets, p.body) term where p.phase = 'released' and p.shown and p.current;

-- 200,000 saved runs: most documents have one that all its readers may read, one has 10,000 of which that is true of the oldest 20.
insert into replay_runs (version_id, level, filed, incident, model, outputs, engine_version, saved_at, saved_by, saver_organisation)
  select version_id, 'public', '{"notice": {}}', 'channel-file-291', '{}', '{}', '1.0.0', at, organisation_id, organisation_id from filed where n % 100 < 76;
insert into replay_runs (version_id, level, filed, incident, model, outputs, engine_version, saved_at, saved_by, saver_organisation)
  select version_id, 'bilateral', case when each > 20 then '{"notice": {"told": "nobody"}}' else '{"notice": {}}' end::jsonb, 'channel-file-291', '{}', '{}', '1.0.0', at + each * interval '1 minute', organisation_id, organisation_id
  from filed cross join generate_series(1, 10000) each where n = 120001;

analyze;
