create table documents (
  id text primary key check (id ~ '^BH-(PB|UP|PM|NM)-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}$'),
  kind text not null check (kind in ('product_behaviour', 'update_practice', 'incident_postmortem', 'near_miss')),
  organisation_id uuid not null references organisations (id),
  slug text unique,
  created_at timestamptz not null default now(),
  unique (id, organisation_id, kind)
);
create index documents_by_organisation on documents (organisation_id, created_at desc, id);

-- Metadata only: no column here holds a text that an author wrote.
create table versions (
  id uuid primary key default gen_random_uuid(),
  document_id text not null,
  kind text not null,
  organisation_id uuid not null,
  owner_kind text not null check (owner_kind in ('vendor', 'reconstruction_desk')),
  affiliated_with uuid,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted', 'released', 'superseded', 'withdrawn')),
  step text not null,
  waits_for_review boolean not null default true,
  schema_version integer not null,
  major integer not null default 1,
  minor integer not null default 0,
  patch integer not null default 0,
  widest text check (widest in ('public', 'community')),
  release_when_reviewed boolean not null default false,
  assurance text not null default 'self_attested'
    check (assurance in ('self_attested', 'microsoft_reviewed', 'independently_verified', 'reconstructed')),
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  submitted_at timestamptz,
  review_begun_at timestamptz,
  accepted_at timestamptz,
  released_at timestamptz,
  withdrawn_at timestamptz,
  foreign key (document_id, organisation_id, kind) references documents (id, organisation_id, kind) on delete cascade,
  foreign key (organisation_id, owner_kind) references organisations (id, kind),
  unique (document_id, major, minor, patch),
  constraint released_how_wide check (state not in ('released', 'superseded') or (widest is not null and released_at is not null)),
  constraint near_misses_stay_inside check (kind <> 'near_miss' or widest is distinct from 'public'),
  constraint only_first_steps_skip_review check (waits_for_review or (kind = 'incident_postmortem' and step in ('notice', 'preliminary')))
);
create index versions_by_organisation on versions (organisation_id, touched_at desc, id desc);
create index versions_by_touch on versions (touched_at desc, id desc);
create index versions_in_review on versions (submitted_at, id) where state in ('submitted', 'in_review', 'changes_requested', 'accepted');
create unique index one_open_version on versions (document_id)
  where state in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted');

create table sections (
  version_id uuid not null references versions (id) on delete cascade,
  key text not null,
  organisation_id uuid not null references organisations (id),
  body jsonb not null,
  revision integer not null default 1,
  touched_by uuid,
  touched_at timestamptz not null default now(),
  primary key (version_id, key)
);

call guard.put_under_guard('documents', 'versions', 'sections');

grant select, delete on versions to bulkhead_app;
grant insert (id, document_id, kind, organisation_id, owner_kind, affiliated_with, step, waits_for_review, schema_version, major, minor, patch, assurance) on versions to bulkhead_app;
grant update (state, step, waits_for_review, schema_version, widest, release_when_reviewed, touched_at, submitted_at, review_begun_at, accepted_at, released_at, withdrawn_at) on versions to bulkhead_app;

create policy vendor_reads_own on versions for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy admin_reads_metadata on versions for select to bulkhead_app using ((select guard.role()) = 'microsoft_admin');
create policy reviewer_reads_under_review on versions for select to bulkhead_app
  using ((select guard.is_reviewer()) and state in ('submitted', 'in_review', 'changes_requested', 'accepted'));
create policy job_reads_metadata on versions for select to bulkhead_app using ((select guard.kind()) = 'system');
create policy vendor_starts on versions for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and state = 'draft'
    and assurance = case owner_kind when 'reconstruction_desk' then 'reconstructed' else 'self_attested' end);
create policy vendor_edits on versions for update to bulkhead_app
  using (organisation_id = (select guard.organisation())
    and ((select guard.role()) = 'vendor_publisher' or ((select guard.role()) = 'vendor_member' and state in ('draft', 'changes_requested'))))
  with check (organisation_id = (select guard.organisation())
    and ((select guard.role()) = 'vendor_publisher' or state in ('draft', 'changes_requested')));
create policy reviewer_moves on versions for update to bulkhead_app
  using ((select guard.role()) = 'microsoft_reviewer' and state in ('submitted', 'in_review')
    and organisation_id <> (select guard.organisation()) and affiliated_with is distinct from (select guard.organisation()))
  with check ((select guard.role()) = 'microsoft_reviewer' and state in ('in_review', 'changes_requested', 'accepted'));
create policy job_releases on versions for update to bulkhead_app
  using ((select guard.kind()) = 'system' and release_when_reviewed and state in ('submitted', 'in_review', 'accepted'))
  with check ((select guard.kind()) = 'system' and state = 'released');
create policy publisher_discards_draft on versions for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher' and state = 'draft');

grant select, delete on documents to bulkhead_app;
grant insert (id, kind, organisation_id) on documents to bulkhead_app;
create policy document_with_a_version on documents for select to bulkhead_app
  using ((organisation_id = (select guard.organisation()) and (select guard.is_vendor()))
    or exists (select from versions v where v.document_id = documents.id));
create policy vendor_creates on documents for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy publisher_discards_unreleased on documents for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher' and slug is null
    and not exists (select from versions v where v.document_id = documents.id and v.state <> 'draft'));

grant select on sections to bulkhead_app;
grant insert (version_id, key, organisation_id, body, touched_by) on sections to bulkhead_app;
grant update (body, revision, touched_by, touched_at) on sections to bulkhead_app;
create policy vendor_reads_own_sections on sections for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy vendor_writes_sections on sections for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = version_id and v.organisation_id = sections.organisation_id and v.state in ('draft', 'changes_requested')
      -- Members bring an audience along when they import a document or start a version; only publishers change one.
      and (key <> 'audience' or (select guard.role()) = 'vendor_publisher' or v.created_at = now())));
create policy vendor_edits_sections on sections for update to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and (key <> 'audience' or (select guard.role()) = 'vendor_publisher')
    and exists (select from versions v where v.id = version_id and v.state in ('draft', 'changes_requested')));
