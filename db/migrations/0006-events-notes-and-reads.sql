create table events (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  document_id text,
  version_id uuid,
  organisation_id uuid not null,
  actor_kind text not null,
  actor_person uuid,
  actor_organisation uuid,
  actor_role text not null,
  deed text not null,
  from_state text,
  to_state text,
  detail jsonb not null default '{}'
);
create index events_by_document on events (document_id, at, id);
create index events_by_organisation on events (organisation_id, at desc, id);

create table reads (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(),
  document_id text not null,
  version_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  reader_organisation uuid not null,
  reader_role text not null,
  level text not null
);
create index reads_by_document on reads (document_id, at desc, id);
create index reads_by_organisation on reads (organisation_id, at desc, id);

create table notes (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null references versions (id) on delete cascade,
  document_id text not null,
  organisation_id uuid not null,
  path text not null check (length(path) between 1 and 200),
  body text not null check (length(body) between 1 and 4000),
  level text not null check (level in ('oversight', 'bilateral')),
  author_person uuid not null,
  author_organisation uuid not null,
  author_role text not null,
  created_at timestamptz not null default now(),
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid,
  answered_at timestamptz
);
create index notes_by_version on notes (version_id, created_at, id);
create index notes_by_document on notes (document_id, created_at, id);

call guard.put_under_guard('events', 'reads', 'notes');

grant select on events to bulkhead_app;
grant insert (document_id, version_id, organisation_id, actor_kind, actor_person, actor_organisation, actor_role, deed, from_state, to_state, detail) on events to bulkhead_app;
create policy actor_records on events for insert to bulkhead_app
  with check (actor_kind = (select guard.kind()) and actor_role = (select guard.role())
    and actor_person is not distinct from (select guard.person()) and actor_organisation is not distinct from (select guard.organisation())
    and case when document_id is null then version_id is null and ((select guard.role()) in ('microsoft_admin', 'authenticator') or organisation_id = (select guard.organisation()))
      else exists (select from documents d where d.id = events.document_id and d.organisation_id = events.organisation_id)
        and (version_id is null or exists (select from versions v where v.id = events.version_id and v.document_id = events.document_id)) end);
create policy owner_reads_events on events for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) or actor_organisation = (select guard.organisation()) or (select guard.role()) = 'microsoft_admin');

grant select (id, at, document_id, version_id, organisation_id, reader_organisation, reader_role, level) on reads to bulkhead_app;
grant insert (document_id, version_id, organisation_id, person_id, reader_organisation, reader_role, level) on reads to bulkhead_app;
create policy reader_is_recorded on reads for insert to bulkhead_app
  with check (person_id = (select guard.person()) and reader_organisation = (select guard.organisation()) and reader_role = (select guard.role())
    and exists (select from projections p where p.version_id = reads.version_id and p.level = reads.level
      and p.document_id = reads.document_id and p.organisation_id = reads.organisation_id));
create policy owner_sees_readers on reads for select to bulkhead_app
  using ((organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher')
    or (reader_organisation = (select guard.organisation()) and (select guard.is_reviewer())));

grant select on notes to bulkhead_app;
grant insert (id, version_id, document_id, organisation_id, path, body, level, author_person, author_organisation, author_role) on notes to bulkhead_app;
grant update (answer, answered_by, answered_at) on notes to bulkhead_app;
create policy owner_reads_notes on notes for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy reviewer_reads_notes on notes for select to bulkhead_app
  using ((select guard.is_reviewer())
    and (author_organisation = (select guard.organisation())
      or (guard.rank_of(level) <= guard.rank_of((select guard.base_level())) and exists (select from projections p where p.version_id = notes.version_id))));
create policy reviewer_notes on notes for insert to bulkhead_app
  with check ((select guard.is_reviewer()) and author_person = (select guard.person()) and author_organisation = (select guard.organisation())
    and author_role = (select guard.role()) and level = (select guard.base_level())
    and exists (select from projections p join versions v on v.id = p.version_id
      where p.version_id = notes.version_id and v.document_id = notes.document_id and v.organisation_id = notes.organisation_id
        and (v.state in ('submitted', 'in_review') or (v.state = 'released' and v.assurance = 'self_attested'))
        and ((select guard.role()) = 'government_reviewer' or v.affiliated_with is distinct from (select guard.organisation()))));
create policy owner_answers on notes for update to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = notes.version_id and v.state not in ('draft', 'withdrawn')))
  with check (answered_by = (select guard.person()));
