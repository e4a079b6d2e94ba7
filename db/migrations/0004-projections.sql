-- One row per version and level; row-level security shows each reader exactly one of them per version.
create table projections (
  version_id uuid not null references versions (id) on delete cascade,
  level text not null check (level in ('public', 'community', 'oversight', 'bilateral')),
  document_id text not null,
  kind text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  organisation_slug text not null,
  owner_kind text not null,
  -- Derived from the version's state by a trigger: held | review | released | withdrawn.
  phase text not null default 'held',
  -- Whether readers of this level are shown the version: opened that wide, and different from the one before.
  shown boolean not null default false,
  current boolean not null default false,
  title text not null,
  summary text not null,
  facets jsonb not null,
  step text not null,
  slug text,
  number text not null,
  assurance text not null,
  widest text,
  revision_summary text not null default '',
  body jsonb not null,
  sha256 text not null,
  submitted_at timestamptz not null,
  first_released_at timestamptz,
  released_at timestamptz,
  primary key (version_id, level)
);
create index projections_released on projections (level, kind, released_at desc, version_id desc) where phase = 'released' and shown and current;
create index projections_latest on projections (level, released_at desc, version_id desc) where phase = 'released' and shown and current;
create index projections_by_slug on projections (slug, level) where slug is not null;
create index projections_by_document on projections (document_id, level);
create index projections_of_owner on projections (organisation_id, level, kind, released_at desc, version_id desc);
create index projections_in_review on projections (level, submitted_at, version_id) where phase = 'review';

-- What stands at a withdrawn document's addresses.
create table tombstones (
  document_id text primary key references documents (id),
  kind text not null,
  slug text not null unique,
  organisation_id uuid not null,
  organisation_name text not null,
  title text not null,
  widest text not null,
  first_released_at timestamptz not null,
  withdrawn_at timestamptz not null default now(),
  reason text not null check (length(reason) between 1 and 1000)
);

create table publication_epoch (
  singleton boolean primary key default true check (singleton),
  epoch bigint not null
);
insert into publication_epoch values (true, 1);

call guard.put_under_guard('projections', 'tombstones', 'publication_epoch');

grant select on projections, tombstones, publication_epoch to bulkhead_app;
grant insert (document_id, kind, slug, organisation_id, organisation_name, title, widest, first_released_at, reason) on tombstones to bulkhead_app;

create policy owner_reads_bilateral on projections for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()) and level = 'bilateral');
create policy reader_reads_released on projections for select to bulkhead_app
  using (level = (select guard.base_level()) and phase = 'released' and shown and organisation_id is distinct from (select guard.organisation()));
create policy reviewer_reads_snapshot on projections for select to bulkhead_app
  using (level = (select guard.base_level()) and phase = 'review' and (select guard.is_reviewer()) and organisation_id is distinct from (select guard.organisation()));

create policy reviewer_reads_released_metadata on versions for select to bulkhead_app
  using ((select guard.is_reviewer()) and state in ('released', 'superseded') and exists (select from projections p where p.version_id = versions.id));

create policy somebody_reads_tombstones on tombstones as restrictive for select to bulkhead_app using ((select guard.kind()) <> 'none');
create policy anyone_reads_tombstones on tombstones for select to bulkhead_app
  using (widest = 'public' or (select guard.kind()) = 'person');
create policy publisher_leaves_tombstone on tombstones for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.role()) = 'vendor_publisher'
    and exists (select from projections p where p.document_id = tombstones.document_id and p.organisation_id = tombstones.organisation_id and p.kind = tombstones.kind
      and p.slug = tombstones.slug and p.title = tombstones.title and p.widest = tombstones.widest and p.first_released_at = tombstones.first_released_at
      and p.organisation_name = tombstones.organisation_name and p.phase in ('released', 'withdrawn')));

create policy anyone_reads_epoch on publication_epoch for select to bulkhead_app using (true);
