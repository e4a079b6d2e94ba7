-- What stood in a section before it was written over, so that an author can go back to it. Owned as the section is: by an
-- organisation, or by a filing token that stands for one.
create table section_revisions (
  version_id uuid not null,
  key text not null,
  revision integer not null,
  organisation_id uuid not null,
  body jsonb not null,
  touched_by uuid,
  touched_at timestamptz not null,
  primary key (version_id, key, revision),
  foreign key (version_id, key) references sections (version_id, key) on delete cascade
);

call guard.put_under_guard('section_revisions');

grant select (version_id, key, revision, organisation_id, body, touched_by, touched_at) on section_revisions to bulkhead_app;
grant delete on section_revisions to bulkhead_app;
grant insert (version_id, key, revision, organisation_id, body, touched_by, touched_at) on section_revisions to bulkhead_app;
create policy vendor_reads_own_earlier_texts on section_revisions for select to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor()));
create policy vendor_keeps_what_stands on section_revisions for insert to bulkhead_app
  with check (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from sections s join versions v on v.id = s.version_id
      where s.version_id = section_revisions.version_id and s.key = section_revisions.key and s.organisation_id = section_revisions.organisation_id
        and s.revision = section_revisions.revision and s.touched_at = section_revisions.touched_at and s.touched_by is not distinct from section_revisions.touched_by
        and v.state in ('draft', 'changes_requested')));
create policy vendor_drops_older_texts on section_revisions for delete to bulkhead_app
  using (organisation_id = (select guard.organisation()) and (select guard.is_vendor())
    and exists (select from versions v where v.id = version_id and v.state in ('draft', 'changes_requested')));
